import type { Section, Tie } from './record.ts'

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
