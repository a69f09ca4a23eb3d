import { limits, type Change } from '#protocol/sync.ts'
import { cycleOn } from '#rules/fortnight/cycle-days.ts'
import type { DemoEdit, DemoRecord } from './charity/demo-record.ts'
import { keptOf } from './charity/fortnight/office.ts'
import { charityName, makeDemo, type Demo, type DemoWish } from './charity/make-demo.ts'
import { makeTeam, type DemoStaff } from './charity/team.ts'
import { createVisitor, type Fetch, type Visitor } from './front-door.ts'
import { pullAll, seeToTasks } from './old-tasks.ts'

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

type Written = DemoRecord | DemoEdit

/** The number under which the server holds each field of what was sent, by record id. */
type Versions = Map<string, Readonly<Record<string, number>>>

/** A new record is made upon nothing; an edit upon the fields as they were last sent. */
const asChange = (written: Written, n: number, versions: Versions): Change => {
  const fields = written.fields as Change['fields']
  const standing = versions.get(written.id) ?? {}
  const upon = Object.entries(standing).filter(([name]) => Object.hasOwn(fields, name))
  return { n, kind: written.kind, id: written.id, fields, upon: Object.fromEntries(upon), atMs: written.atMs }
}

/** These devices are put away once the charity is made: they send, and ask for nothing. */
const afterEverything = { seq: Number.MAX_SAFE_INTEGER, id: '~' }

/** Pushes as a phone does, in order and in batches; a record that is not taken as it is stops everything, by name. */
const createSender = ({ visitor, device }: SignedIn, versions: Versions) => {
  let n = 0
  let generation = 0
  return async (batch: readonly Written[]) => {
    const changes = batch.map((written) => asChange(written, ++n, versions))
    const { verdicts } = await visitor.exchange({
      device: device.deviceId,
      generation: ++generation,
      cursor: afterEverything,
      changes,
    })
    const verdictsByN = new Map(verdicts.map((verdict) => [verdict.n, verdict]))
    for (const change of changes) {
      const said = verdictsByN.get(change.n)
      // Merged: a second edit of one's own in the same exchange.
      if (said?.verdict !== 'applied' && said?.verdict !== 'merged')
        throw new Error(`The server did not take a ${change.kind}: ${JSON.stringify(said ?? 'no verdict')}`)
      const now = Object.fromEntries(Object.keys(change.fields).map((name) => [name, said.seq]))
      versions.set(change.id, { ...versions.get(change.id), ...now })
    }
  }
}

/** Records in the order they were made, in runs of one author, none longer than one exchange may be. */
const batchesOf = (records: readonly Written[]) => {
  const batches: Written[][] = []
  for (const record of records) {
    const last = batches.at(-1)
    if (last && last[0]?.authorId === record.authorId && last.length < limits.changes) last.push(record)
    else batches.push([record])
  }
  return batches
}

/**
 * What calls of past cycles brought up has been seen to. Only the server can say what that was, for it makes the tasks:
 * so whoever runs the fortnights asks for them, as a phone would.
 */
const seeToOldTasks = async (
  { staff, visitor, device }: SignedIn,
  { demo, today, versions }: { demo: Demo; today: string; versions: Versions },
) => {
  const held = await pullAll(visitor, device.deviceId)
  for (const { id, versions: standing } of held) versions.set(id, standing)
  const cycle = cycleOn(keptOf(demo.records, 'cycle'), today)
  return cycle ? seeToTasks(held, cycle.fields.fromDay, staff.id) : []
}

/** Fills an empty server with the demo charity through its front door, as the team's own phones would. */
export const fillDemo = async (deps: FillDeps, wish: Omit<DemoWish, 'team' | 'deviceNumber'>) => {
  const signedIn = await gather(deps, makeTeam(wish.seed))
  const coordinators = signedIn.filter(({ staff }) => staff.role === 'coordinator')
  const demo = makeDemo({
    ...wish,
    team: signedIn.map(({ staff }) => staff),
    deviceNumber: only(coordinators[0], 'coordinator').device.number,
  })
  const versions: Versions = new Map()
  const senders = new Map(signedIn.map((one) => [one.staff.id, createSender(one, versions)]))
  const all = [...demo.records, ...demo.edits]
  let sent = 0
  const sendAll = async (written: readonly Written[]) => {
    for (const batch of batchesOf(written)) {
      await only(senders.get(batch[0]?.authorId ?? ''), 'such author')(batch)
      deps.onProgress?.((sent += batch.length), all.length)
    }
  }
  await sendAll(all)
  const forCycles = only(coordinators.at(-1), 'coordinator')
  await sendAll(await seeToOldTasks(forCycles, { demo, today: wish.today, versions }))
  for (const { visitor } of signedIn) await visitor.signOut()
  return demo
}
