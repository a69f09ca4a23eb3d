import { bucketCode, isInForce, type Actor, type Bucket } from '../access.ts'
import { organisationSubject, type Section, type Tie } from '../record.ts'

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
