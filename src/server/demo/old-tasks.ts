import type { SyncedRecord, SyncReply } from '#protocol/sync.ts'
import type { Task } from '#rules/records/told/task.ts'
import { addDays } from '#rules/time/day.ts'
import { instant, type DemoEdit } from './charity/demo-record.ts'
import type { Visitor } from './front-door.ts'

/** Everything that somebody holds, pulled from the beginning. */
export const pullAll = async (visitor: Visitor, device: string) => {
  const records: SyncedRecord[] = []
  let place: Pick<SyncReply, 'cursor' | 'more'> = { cursor: null, more: true }
  while (place.more) {
    const reply = await visitor.exchange({ device, cursor: place.cursor })
    records.push(...reply.entries.flatMap((entry) => (entry.op === 'put' ? [entry.record] : [])))
    place = reply
  }
  return records
}

/** The tasks among these that came up before this day, as somebody saw to them two days later. */
export const seeToTasks = (records: readonly SyncedRecord[], beforeDay: string, staffId: string) =>
  records.flatMap(({ id, kind, fields }): DemoEdit[] => {
    const { onDay, doneOn } = fields as unknown as Task
    if (kind !== 'task' || doneOn !== null || onDay >= beforeDay) return []
    const seenTo = addDays(onDay, 2)
    const atMs = instant(seenTo, '10:10')
    return [{ kind: 'task', id, authorId: staffId, atMs, fields: { doneOn: seenTo, doneBy: staffId } }]
  })
