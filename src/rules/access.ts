import { organisationSubject, type Section, type Tie } from './record.ts'

/** Every role the product knows. Those without a line in `mayWrite` hold nothing and write nothing yet. */
export const roles = ['coordinator', 'caseworker', 'volunteer', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Whether a role has members and hotels to work with; the others are shown none of those places. */
export const hasCasework = (role: Role) => role === 'coordinator' || role === 'caseworker'

/** Whether a role looks after the team's accounts. */
export const looksAfterTeam = (role: Role) => role === 'coordinator' || role === 'administrator'

/** Whoever asks: a staff member in one organisation. `isActive` is false once their access has ended. */
export interface Actor {
  readonly staffId: string
  readonly role: Role
  readonly isActive: boolean
}

/** A part of one subject's file, or with subject `*` that part of every subject's file. */
export interface Bucket {
  readonly subject: string
  readonly section: Section
}

/** A bucket as it is written on the wire: `subject/section`. */
export const bucketCode = ({ subject, section }: Bucket) => `${subject}/${section}`

/** Whether one of the granted buckets, written as codes, covers this one. */
export const isGranted = (granted: ReadonlySet<string>, bucket: Bucket) =>
  granted.has(bucketCode(bucket)) || granted.has(bucketCode({ ...bucket, subject: '*' }))

const everySubject = (sections: readonly Section[]): Bucket[] =>
  sections.map((section) => ({ subject: '*', section }))

const wholeFile: readonly Section[] = [
  'identity',
  'contact',
  'place',
  'support',
  'health',
  'legal',
  'safeguarding',
  'team',
]
const neighbour: readonly Section[] = ['identity', 'place']
const staffList: Bucket = { subject: organisationSubject, section: 'staff' }

/**
 * The buckets somebody may hold on the day `today`, given the ties in force. The only source of grants.
 *
 * A caseworker holds the whole file of their caseload; of the others who live in a hotel they cover, who they
 * are and which room; every hotel's address. A coordinator holds identity, contact, place and support of
 * everybody, and nothing of health, law or safeguarding. An administrator holds no case content at all, and a
 * volunteer nothing: what they work from comes with their lists.
 */
export function bucketsOf(actor: Actor, ties: readonly Tie[], today: string): Bucket[] {
  if (!actor.isActive) return []
  switch (actor.role) {
    case 'administrator':
      return [staffList]
    case 'volunteer':
      return []
    case 'coordinator':
      return [
        staffList,
        ...everySubject(['identity', 'contact', 'place', 'support', 'hotel', 'visit', 'team']),
      ]
    case 'caseworker':
      return [staffList, ...everySubject(['hotel']), ...caseworkerBuckets(actor.staffId, ties, today)]
  }
}

function caseworkerBuckets(staffId: string, ties: readonly Tie[], today: string): Bucket[] {
  const inForce = ties.filter(({ untilDay }) => untilDay === null || untilDay >= today)
  const mine = (tie: Tie['tie']) =>
    inForce.filter((t) => t.tie === tie && t.from === staffId).map((t) => t.to)
  const livesIn = inForce.filter((t) => t.tie === 'lives-in')

  const caseload = new Set(mine('works-with'))
  const covered = new Set(mine('covers'))
  const hotels = new Set([...covered, ...livesIn.filter((t) => caseload.has(t.from)).map((t) => t.to)])
  const neighbours = new Set(livesIn.filter((t) => covered.has(t.to)).map((t) => t.from))

  const buckets = [
    ...[...caseload].flatMap((subject) => wholeFile.map((section) => ({ subject, section }))),
    ...[...hotels].map((subject) => ({ subject, section: 'visit' as const })),
    ...[...covered].map((subject) => ({ subject, section: 'team' as const })),
    ...[...neighbours].flatMap((subject) => neighbour.map((section) => ({ subject, section }))),
  ]
  return [...new Map(buckets.map((bucket) => [bucketCode(bucket), bucket])).values()]
}

/** What somebody wants to do with one record. `isOwn`: they are the one it names as its worker. */
export interface AccessQuestion {
  readonly action: 'read' | 'add' | 'change'
  readonly kind: string
  readonly section: Section
  /** A grant covers the record's bucket: always asked of the server's own list, never of the client. */
  readonly isHeld: boolean
  /** Nothing on the server is, belongs to or points at the subject yet: nobody can hold its bucket. */
  readonly isNewSubject: boolean
  /** The record names the actor as the worker it belongs to. */
  readonly isOwn: boolean
}

/** Why not. `not-granted` is kept for a supervisor; `not-your-role` can never become right. */
export type AccessRefusal = 'not-granted' | 'not-your-role'

type Writes = Readonly<Record<string, readonly ('add' | 'change' | 'own' | 'new-subject')[]>>

/**
 * What each role writes, by kind. `own`: only where the record names them as its worker. `new-subject`: only where
 * nothing is known of the subject yet, so that nobody gives themselves a charge, or a longer one, of what exists.
 */
const writesByRole: Readonly<Record<Role, Writes>> = {
  caseworker: {
    member: ['add', 'change'],
    household: ['add', 'change'],
    contact: ['add', 'change'],
    stay: ['add', 'change'],
    consent: ['add', 'change'],
    visit: ['add', 'change', 'own'],
    note: ['add'],
    addendum: ['add'],
    step: ['add', 'change'],
    concern: ['add', 'change'],
    assignment: ['add', 'own', 'new-subject'],
  },
  coordinator: {
    member: ['add', 'change'],
    household: ['add', 'change'],
    contact: ['add', 'change'],
    stay: ['add', 'change'],
    consent: ['add', 'change'],
    hotel: ['add', 'change'],
    visit: ['add', 'change'],
    note: ['add'],
    addendum: ['add'],
    step: ['add', 'change'],
    concern: ['add'],
    assignment: ['add', 'change'],
  },
  volunteer: {},
  administrator: {},
}

/** Kinds whose first record makes a subject: a member met in a corridor, a hotel, and the charge of one. */
const opensSubject: Readonly<Record<Role, readonly string[]>> = {
  caseworker: ['member', 'assignment'],
  coordinator: ['member', 'hotel', 'assignment'],
  volunteer: [],
  administrator: [],
}

/** Sections that a role may write into without holding them: told, not read back. */
const tellsOnly: Readonly<Record<Role, readonly Section[]>> = {
  caseworker: [],
  coordinator: ['safeguarding', 'health', 'legal'],
  volunteer: [],
  administrator: [],
}

/**
 * May this person do this with this record? The one question for every path: pull, push, files, exports.
 * No by default. Answers null when they may, or why not.
 */
export function may(actor: Actor, question: AccessQuestion): AccessRefusal | null {
  const { action, kind, section, isHeld, isNewSubject, isOwn } = question
  if (!actor.isActive) return 'not-granted'
  if (action === 'read') return isHeld ? null : 'not-granted'

  const writes = writesByRole[actor.role][kind] ?? []
  if (!writes.includes(action)) return 'not-your-role'
  if (writes.includes('own') && !isOwn) return 'not-your-role'
  if (writes.includes('new-subject') && !isNewSubject) return 'not-granted'
  if (isHeld) return null
  if (action === 'add' && isNewSubject && opensSubject[actor.role].includes(kind)) return null
  if (action === 'add' && tellsOnly[actor.role].includes(section)) return null
  return 'not-granted'
}
