import { randomUUID } from 'node:crypto'
import type { Change, Cursor, SyncedRecord, SyncReply, Verdict } from '#protocol/sync.ts'
import type { Json } from '#rules/join.ts'
import type { Browser } from './cookie-fetch.ts'
import { addDevice } from './make-charity.ts'

type Fields = Readonly<Record<string, Json>>
type Given = Pick<Change, 'kind' | 'id' | 'fields'> & { upon?: Record<string, number> }

/**
 * A device reduced to what passes over the wire, to knock at the server with: it numbers its changes, keeps the
 * cursor, and obeys puts, removes and scopes. It has no outbox, no vault and no manners.
 */
export async function createRawDevice(browser: Browser) {
  const { deviceId } = await addDevice(browser)
  const held = new Map<string, SyncedRecord>()
  const known: { scope: number; cursor: Cursor | null; buckets: readonly string[] } = {
    scope: 0,
    cursor: null,
    buckets: [],
  }
  let n = 0
  let generation = 0

  const number = (given: Given): Change => ({ upon: {}, atMs: 1_000, ...given, n: (n += 1) })

  async function ask(changes: readonly unknown[], limit = 500) {
    generation += 1
    const request = { protocol: 1, device: deviceId, generation, limit, changes }
    return browser.post<SyncReply>('/api/sync', { ...request, scope: known.scope, cursor: known.cursor })
  }

  function take(reply: SyncReply) {
    if (reply.scope) {
      known.scope = reply.scope.version
      known.buckets = reply.scope.buckets
      for (const [id, { bucket }] of held) if (!covers(known.buckets, bucket)) held.delete(id)
    }
    for (const entry of reply.entries) {
      if (entry.op === 'put') held.set(entry.record.id, entry.record)
      else if (held.get(entry.id)?.bucket === entry.bucket) held.delete(entry.id)
    }
    known.cursor = reply.cursor
  }

  /** Sends changes that have their numbers already, and pulls until there is no more. */
  async function send(changes: readonly Change[], limit = 500): Promise<SyncReply> {
    const first = await ask(changes, limit)
    if (first.status !== 200) throw new Error(`sync answered ${first.status} ${JSON.stringify(first.body)}`)
    take(first.body)
    for (let reply = first.body; reply.more;) {
      reply = (await ask([], limit)).body
      take(reply)
    }
    return first.body
  }

  return {
    browser,
    deviceId,
    held,
    known,
    number,
    ask,
    send,
    pull: () => send([]),
    /** Numbers and sends changes, and answers their verdicts. */
    push: async (...given: readonly Given[]): Promise<readonly Verdict[]> =>
      (await send(given.map(number))).verdicts,
    /** A change to a record as this device holds it. */
    edit: (id: string, fields: Fields): Given => {
      const record = held.get(id)
      if (!record) throw new Error('a device edits what it holds')
      const upon = Object.fromEntries(Object.keys(fields).map((name) => [name, record.versions[name] ?? 0]))
      return { kind: record.kind, id, fields, upon } as Given
    },
  }
}
export type RawDevice = Awaited<ReturnType<typeof createRawDevice>>

export const covers = (buckets: readonly string[], bucket: string) =>
  buckets.includes(bucket) || buckets.includes(bucket.replace(/^[^/]*/, '*'))

/** A record as a device would send it, whatever it says. */
export const makeRecord = (kind: string, fields: Fields, id: string = randomUUID()) =>
  ({ kind, id, fields }) as Given

export const makeHotel = (name = 'Seaview') =>
  makeRecord('hotel', { name, street: '', postcode: '', floors: ['G', '1'], remark: '', closedOn: null })

export const makeMember = (latinName: string, more: Fields = {}) =>
  makeRecord('member', {
    reference: `T-${randomUUID().slice(0, 8)}`,
    ownName: null,
    latinName,
    birth: { precision: 'unknown' },
    sex: null,
    nationality: null,
    languages: ['fa'],
    needsInterpreter: null,
    householdId: null,
    doNotContact: false,
    addressConfidential: false,
    remark: '',
    joinedOn: '2026-01-01',
    leftOn: null,
    ...more,
  })

export const makeAssignment = (staffId: string, to: { memberId: string } | { hotelId: string }) =>
  makeRecord('assignment', {
    staffId,
    memberId: null,
    hotelId: null,
    fromDay: '2026-01-01',
    untilDay: null,
    ...to,
  })

export const makeStay = (memberId: string, hotelId: string, room = '12') =>
  makeRecord('stay', { memberId, hotelId, room, floor: '1', fromDay: '2026-01-01', untilDay: null })

export const makeHousehold = (leadMemberId: string) =>
  makeRecord('household', { leadMemberId, size: 3, remark: '' })

export const makeContact = (memberId: string, phone = '+447700900123') =>
  makeRecord('contact', {
    memberId,
    phone,
    owner: 'self',
    ownerName: '',
    isWhatsApp: null,
    isUnsafe: false,
    bestTimes: '',
    isInUse: true,
  })

export const makeNote = (memberId: string, text: string, areas: readonly string[] = ['housing']) =>
  makeRecord('note', {
    memberId,
    visitId: null,
    manner: 'visit',
    onDay: '2026-02-03',
    atMs: 1,
    areas,
    text,
    interpreter: 'none',
    language: null,
    minutes: null,
  })

export const makeStep = (memberId: string, title: string, areas: readonly string[] = ['housing']) =>
  makeRecord('step', { memberId, noteId: null, title, areas, staffId: null, dueOn: null, doneOn: null })

export const makeConcern = (memberId: string, more: Fields = {}) =>
  makeRecord('concern', {
    memberId,
    noteId: null,
    onDay: '2026-02-03',
    atMs: 1,
    urgency: 'today',
    text: 'Something worrying',
    state: 'open',
    takenUpBy: null,
    outcome: '',
    ...more,
  })
