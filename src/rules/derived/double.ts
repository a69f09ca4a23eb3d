import type { Double } from '../records/told/double.ts'
import type { DerivedRule, Kept } from './derived-rule.ts'

/**
 * Two top-ups to one member in one cycle are a question to the coordinator, whoever sent them, also one person twice.
 *
 * Those that count (requested or sent, and not put aside by an answer) stand in the order in which they arrived, and
 * each but the first must once have been the second of a double, with the one before it: so a third is asked about
 * beside the second, or beside the first where the second was put aside, and nothing is asked twice. One that failed
 * counts again, in its old place, as soon as it is sent after all.
 *
 * Two pushes at the same moment are two write transactions, one after the other (`server/storage/store.ts`). This rule
 * reads in the transaction that writes, so whichever comes second finds what the first one wrote.
 */
export const doubleRule: DerivedRule<'double'> = {
  kind: 'double',
  isMadeDaily: false,
  targetsAfter: { 'top-up': ({ fields: { memberId, cycleId } }) => [`${memberId}/${cycleId}`] },
  async make(key, reader) {
    const doubles = await reader.byKey('double', key)
    const seconds = new Set(doubles.map(({ fields }) => fields.secondId))
    const aside = new Set(doubles.map(({ fields }) => putAside(fields)))
    const counting = (await reader.byKey('top-up', key))
      .filter(({ id, fields }) => fields.state !== 'failed' && !aside.has(id))
      .toSorted(byArrival)

    return counting.flatMap(({ id: secondId, fields: { memberId, cycleId } }, at) => {
      const firstId = counting[at - 1]?.id
      if (firstId === undefined || seconds.has(secondId)) return []
      const fields = { memberId, cycleId, firstId, secondId, answer: null, answeredBy: null }
      return [{ id: null, fields }]
    })
  },
}

/** Which of the two an answer puts aside, so that it is not counted; null while there is none, and where both stand. */
export const putAside = ({ answer, firstId, secondId }: Double) =>
  answer === 'first' ? secondId : answer === 'second' ? firstId : null

/** Since when it is about this member and cycle; within one push, by the clock of its one device. */
const arrivedAt = ({ versions }: Kept<'top-up'>) =>
  Math.max(versions['memberId'] ?? 0, versions['cycleId'] ?? 0)

const byArrival = (a: Kept<'top-up'>, b: Kept<'top-up'>) =>
  arrivedAt(a) - arrivedAt(b) || a.createdAtMs - b.createdAtMs || (a.id < b.id ? -1 : 1)
