import { limits, type Change } from '#protocol/sync.ts'
import type { DemoRecord } from './charity/demo-record.ts'
import { charityName, makeDemo, type DemoWish } from './charity/make-demo.ts'
import { makeTeam, type DemoStaff } from './charity/team.ts'
import { createVisitor, type Fetch, type Visitor } from './front-door.ts'

interface SignedIn {
  readonly staff: DemoStaff
  readonly visitor: Visitor
  readonly device: { readonly deviceId: string; readonly number: number }
}

export interface FillDeps {
  readonly fetch: Fetch
  readonly origin: string
  /** The one-time code that the server asks for when a charity is set up. */
  readonly code: string
  readonly onProgress?: (sent: number, all: number) => void
}

const only = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`The demo team has no ${what}`)
  return value
}

/** Sets the charity up and signs everybody in, each on a device of their own; the ids are those the server gave. */
const gather = async ({ fetch, origin, code }: FillDeps, team: readonly DemoStaff[]) => {
  const administrator = only(
    team.find(({ role }) => role === 'administrator'),
    'administrator',
  )
  const coordinator = only(
    team.find(({ role }) => role === 'coordinator'),
    'coordinator',
  )
  const office = createVisitor(fetch, origin)
  const { name, email, password } = administrator
  const first = await office.setUp({
    code,
    charityName,
    administrator: { name, email, password },
    coordinator: { name: coordinator.name },
  })
  const admin = { me: await office.signIn(email, password), visitor: office }

  const join = async (staff: DemoStaff) => {
    const { role, languages } = staff
    const invitation =
      staff === coordinator
        ? first
        : await office.invite({ name: staff.name, role, languages: [...languages] })
    const visitor = createVisitor(fetch, origin)
    return { me: await visitor.accept(invitation, staff.email, staff.password), visitor }
  }

  const signedIn: SignedIn[] = []
  for (const staff of team) {
    const { me, visitor } = staff === administrator ? admin : await join(staff)
    signedIn.push({ staff: { ...staff, id: me.staffId }, visitor, device: await visitor.enrolDevice() })
  }
  return signedIn
}

const asChange = (record: DemoRecord, n: number): Change => ({
  n,
  kind: record.kind,
  id: record.id,
  fields: record.fields as Change['fields'],
  upon: {},
  atMs: record.atMs,
})

/** These devices are put away once the charity is made: they send, and ask for nothing. */
const afterEverything = { seq: Number.MAX_SAFE_INTEGER, id: '~' }

/** Pushes as a phone does, in order and in batches; a record that is not applied stops everything, by name. */
const createSender = ({ visitor, device }: SignedIn) => {
  let n = 0
  let generation = 0
  return async (records: readonly DemoRecord[]) => {
    const changes = records.map((record) => asChange(record, ++n))
    const { verdicts } = await visitor.exchange({
      device: device.deviceId,
      generation: ++generation,
      cursor: afterEverything,
      changes,
    })
    const applied = new Set(
      verdicts.filter(({ verdict }) => verdict === 'applied').map((verdict) => verdict.n),
    )
    const missing = changes.find((change) => !applied.has(change.n))
    if (!missing) return
    const said = verdicts.find((verdict) => verdict.n === missing.n)
    throw new Error(`The server did not take a ${missing.kind}: ${JSON.stringify(said ?? 'no verdict')}`)
  }
}

/** Records in the order they were made, in runs of one author, none longer than one exchange may be. */
const batchesOf = (records: readonly DemoRecord[]) => {
  const batches: DemoRecord[][] = []
  for (const record of records) {
    const last = batches.at(-1)
    if (last && last[0]?.authorId === record.authorId && last.length < limits.changes) last.push(record)
    else batches.push([record])
  }
  return batches
}

/** Fills an empty server with the demo charity through its front door, as the team's own phones would. */
export const fillDemo = async (deps: FillDeps, wish: Omit<DemoWish, 'team' | 'deviceNumber'>) => {
  const signedIn = await gather(deps, makeTeam(wish.seed))
  const coordinator = only(
    signedIn.find(({ staff }) => staff.role === 'coordinator'),
    'coordinator',
  )
  const demo = makeDemo({
    ...wish,
    team: signedIn.map(({ staff }) => staff),
    deviceNumber: coordinator.device.number,
  })
  const senders = new Map(signedIn.map((one) => [one.staff.id, createSender(one)]))
  let sent = 0
  for (const batch of batchesOf(demo.records)) {
    await only(senders.get(batch[0]?.authorId ?? ''), 'such author')(batch)
    deps.onProgress?.((sent += batch.length), demo.records.length)
  }
  for (const { visitor } of signedIn) await visitor.signOut()
  return demo
}
