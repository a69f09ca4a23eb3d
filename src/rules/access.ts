import { organisationSubject, type Section, type Tie } from './record.ts'

/** Every role the product knows. */
export const roles = [
  'coordinator',
  'caseworker',
  'safeguarding-lead',
  'volunteer',
  'driver',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** Whether a role has members and hotels to work with; the others are shown none of those places. */
export const hasCasework = (role: Role) => role === 'coordinator' || role === 'caseworker'

/** Whether a role holds what it holds for a list or a run alone, and keeps nothing when that is over. */
export const worksByTheDay = (role: Role) => role === 'volunteer' || role === 'driver'

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

/** A tie holds from its first day to the end of its last. */
export const isInForce = ({ fromDay, untilDay }: Tie, today: string) =>
  (!fromDay || fromDay <= today) && (untilDay === null || untilDay >= today)

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
  'call',
]
const neighbour: readonly Section[] = ['identity', 'place']
const staffList: Bucket = { subject: organisationSubject, section: 'staff' }

const charity = (section: Section): Bucket => ({ subject: organisationSubject, section })

/**
 * The buckets somebody may hold on the day `today`, given the ties in force. The only source of grants.
 *
 * A caseworker holds the whole file of their caseload, and the calls about it; of the others who live in a hotel they
 * cover, who they are and which room; every hotel's address. A coordinator holds identity, contact, place, support,
 * calls and deliveries of everybody, and nothing of health, law or safeguarding. The safeguarding lead holds every
 * concern, and who and where it is about. A volunteer holds the calls of their own list and those members' cards; a
 * driver the runs of this day that they have not closed, and those members' door cards. An administrator holds no case
 * content at all.
 */
export function bucketsOf(actor: Actor, ties: readonly Tie[], today: string): Bucket[] {
  if (!actor.isActive) return []
  const inForce = ties.filter((tie) => isInForce(tie, today))
  const own: Bucket = { subject: actor.staffId, section: 'own' }
  switch (actor.role) {
    case 'administrator':
      return [staffList]
    case 'volunteer':
      return [charity('catalogue'), own, ...callerBuckets(actor.staffId, inForce)]
    case 'driver':
      return [charity('catalogue'), own, ...driverBuckets(actor.staffId, inForce)]
    case 'safeguarding-lead':
      return [staffList, ...everySubject(['identity', 'contact', 'place', 'safeguarding', 'hotel'])]
    case 'coordinator':
      return [
        staffList,
        own,
        ...(['catalogue', 'stock', 'money'] as const).map(charity),
        ...everySubject([
          'identity',
          'contact',
          'place',
          'support',
          'hotel',
          'visit',
          'team',
          'call',
          'delivery',
        ]),
      ]
    case 'caseworker':
      return [
        staffList,
        charity('catalogue'),
        ...everySubject(['hotel']),
        ...caseworkerBuckets(actor.staffId, inForce),
      ]
  }
}

/** The far ends of one person's ties of a sort. */
const endsOf = (staffId: string, ties: readonly Tie[], tie: Tie['tie']) =>
  new Set(ties.filter((one) => one.tie === tie && one.from === staffId).map(({ to }) => to))

function callerBuckets(staffId: string, ties: readonly Tie[]): Bucket[] {
  const calls = endsOf(staffId, ties, 'calls')
  const members = new Set(
    ties.filter(({ tie, from }) => tie === 'about' && calls.has(from)).map(({ to }) => to),
  )
  return [...each(calls, ['call']), ...each(members, ['card'])]
}

function driverBuckets(staffId: string, ties: readonly Tie[]): Bucket[] {
  const closed = endsOf(staffId, ties, 'closed')
  const runs = new Set([...endsOf(staffId, ties, 'drives')].filter((runId) => !closed.has(runId)))
  const members = new Set(
    ties.filter(({ tie, from }) => tie === 'stops-at' && runs.has(from)).map(({ to }) => to),
  )
  return [...each(runs, ['delivery']), ...each(members, ['door'])]
}

function caseworkerBuckets(staffId: string, ties: readonly Tie[]): Bucket[] {
  const livesIn = ties.filter(({ tie }) => tie === 'lives-in')
  const caseload = endsOf(staffId, ties, 'works-with')
  const covered = endsOf(staffId, ties, 'covers')
  const hotels = new Set([...covered, ...livesIn.filter((t) => caseload.has(t.from)).map((t) => t.to)])
  const neighbours = new Set(livesIn.filter((t) => covered.has(t.to)).map((t) => t.from))
  const calls = new Set(ties.filter(({ tie, to }) => tie === 'about' && caseload.has(to)).map((t) => t.from))

  const buckets = [
    ...each(caseload, wholeFile),
    ...each(hotels, ['visit']),
    ...each(covered, ['team']),
    ...each(neighbours, neighbour),
    ...each(calls, ['call']),
  ]
  return [...new Map(buckets.map((bucket) => [bucketCode(bucket), bucket])).values()]
}

const each = (subjects: ReadonlySet<string>, sections: readonly Section[]): Bucket[] =>
  [...subjects].flatMap((subject) => sections.map((section) => ({ subject, section })))

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
    needs: ['add', 'change'],
    task: ['change'],
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
    needs: ['add', 'change'],
    task: ['change'],
    item: ['add', 'change'],
    cycle: ['add', 'change'],
    'stock-move': ['add'],
    call: ['add', 'change'],
    'check-in': ['add', 'change'],
    'top-up': ['add', 'change'],
    run: ['add', 'change'],
    stop: ['add', 'change'],
    delivery: ['add', 'change'],
    double: ['change'],
  },
  'safeguarding-lead': { concern: ['add', 'change'] },
  volunteer: {
    'check-in': ['add', 'change', 'own'],
    'top-up': ['add', 'change', 'own'],
    concern: ['add'],
  },
  driver: {
    delivery: ['add', 'change', 'own'],
    'run-log': ['add', 'change', 'own'],
    attachment: ['add', 'own'],
  },
  administrator: {},
}

/** Kinds whose first record makes a subject: a member met in a corridor, a hotel, and the charge of one. */
const opensSubject: Readonly<Record<Role, readonly string[]>> = {
  caseworker: ['member', 'assignment'],
  coordinator: ['member', 'hotel', 'assignment'],
  'safeguarding-lead': [],
  volunteer: [],
  driver: [],
  administrator: [],
}

/**
 * Sections that a role may write into without holding them: told, not read back. A caller tells of a call that has been
 * given to another meanwhile, a driver of a run whose day is over by the time there is a network; and takes back or puts
 * right what they told, for that too may have waited for the network.
 */
const tellsOnly: Readonly<Record<Role, readonly Section[]>> = {
  caseworker: [],
  coordinator: ['safeguarding', 'health', 'legal'],
  'safeguarding-lead': [],
  volunteer: ['safeguarding', 'call'],
  driver: ['delivery'],
  administrator: [],
}

/** Whether a role tells of what lies in a section that it does not hold, and so must be told in turn what became of it. */
export const isToldOnly = (role: Role, section: Section) => tellsOnly[role].includes(section)

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
  const isTold = isToldOnly(actor.role, section)
  if (isTold && (action === 'add' || writes.includes('own'))) return null
  return 'not-granted'
}
