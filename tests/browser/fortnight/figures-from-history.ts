import type { ToldRecord } from './history-records.ts'

/** Every figure of a cycle by its name, such as `packages delivered`, `2026-11-22 planned`, `calls reached`. */
export type FlatFigures = Readonly<Record<string, number>>

interface Piece {
  readonly itemId: string
  readonly quantity: number
  readonly insteadOf?: string | null
}
/** The fields of any kind that are looked at here, as the history has them. */
interface Told {
  readonly id: string
  readonly cycleId: string
  readonly memberId: string
  readonly runId: string
  readonly stopId: string
  readonly callId: string
  readonly hotelId: string
  readonly firstId: string
  readonly secondId: string
  readonly answer: string | null
  readonly onDay: string
  readonly fromDay: string | null
  readonly untilDay: string | null
  readonly atMs: number
  readonly amountPence: number
  readonly outcome: string
  readonly state: string
  readonly isUndone: boolean
  readonly isWithdrawn: boolean
  readonly wantsPackage: boolean | null
  readonly items: readonly Piece[]
  readonly given: readonly Piece[]
  readonly needs: readonly Piece[]
}

/**
 * The figures of one cycle, counted from what the server's history tells and by nothing else: a second reckoning,
 * written from the words of the rules and sharing no line with them. Figures that are nought are left out.
 */
export function figuresFromHistory(told: readonly ToldRecord[], cycleId: string): FlatFigures {
  const all = (kind: string) =>
    told
      .filter((record) => record.kind === kind)
      .map(({ id, fields }) => ({ ...fields, id }) as unknown as Told)
  const inCycle = (kind: string) => all(kind).filter((record) => record.cycleId === cycleId)
  const sums = new Map<string, number>()
  const add = (name: string, amount = 1) => sums.set(name, (sums.get(name) ?? 0) + amount)

  const packages = tellPackages(inCycle('stop'), inCycle('delivery'))
  const calls = tellCalls(inCycle('call'), all('check-in'))
  const [runs, stays] = [all('run'), all('stay')]
  for (const { stop, fate } of packages) {
    const day = runs.find(({ id }) => id === stop.runId)?.onDay ?? 'no day'
    for (const group of ['packages', day, hotelOn(stays, stop.memberId, day)]) {
      add(`${group} planned`)
      add(`${group} ${fate}`)
    }
  }
  for (const { last } of calls) add(`calls ${last?.outcome ?? 'not-called'}`)
  for (const [itemId, pieces] of piecesNotMet(packages, calls)) add(`not met ${itemId}`, pieces)
  for (const topUp of inCycle('top-up')) {
    const fate = fateOf(topUp, inCycle('double'))
    add(`top-ups ${fate}`)
    if (fate === 'sent' || fate === 'requested') add('top-ups pence', topUp.amountPence)
  }
  return Object.fromEntries(
    [...sums].filter(([, amount]) => amount !== 0).sort(([a], [b]) => a.localeCompare(b, 'en')),
  )
}

const latest = (records: readonly Told[]) =>
  records
    .filter(({ isUndone }) => !isUndone)
    .sort((a, b) => a.atMs - b.atMs)
    .at(-1)

/** A stop taken off its run counts where the package was delivered all the same. */
function tellPackages(stops: readonly Told[], deliveries: readonly Told[]) {
  return stops.flatMap((stop) => {
    const last = latest(deliveries.filter(({ stopId }) => stopId === stop.id))
    const isDelivered = ['handed-over', 'to-other', 'left'].includes(last?.outcome ?? '')
    const fate = !last ? ('toGo' as const) : isDelivered ? ('delivered' as const) : ('failed' as const)
    return stop.isWithdrawn && !isDelivered ? [] : [{ stop, last, fate }]
  })
}

/** A call taken off its list counts where somebody was reached all the same. */
function tellCalls(calls: readonly Told[], checkIns: readonly Told[]) {
  return calls.flatMap((call) => {
    const last = latest(checkIns.filter(({ callId }) => callId === call.id))
    return call.isWithdrawn && last?.outcome !== 'reached' ? [] : [{ call, last }]
  })
}

/** In which hotel somebody lived on a day: the stay begun last of those that held on it. */
function hotelOn(stays: readonly Told[], memberId: string, day: string): string {
  const held = stays.filter(
    (stay) =>
      stay.memberId === memberId && (stay.fromDay ?? '') <= day && (stay.untilDay ?? '9999-12-31') >= day,
  )
  return held.sort((a, b) => ((a.fromDay ?? '') < (b.fromDay ?? '') ? 1 : -1))[0]?.hotelId ?? 'nowhere'
}

/** By item: what a household was to have, planned or asked for, and did not get, where nothing is on its way. */
function piecesNotMet(
  packages: ReturnType<typeof tellPackages>,
  calls: ReturnType<typeof tellCalls>,
): ReadonlyMap<string, number> {
  const notMet = new Map<string, number>()
  const memberIds = new Set(
    [...packages.map(({ stop }) => stop), ...calls.map(({ call }) => call)].map(({ memberId }) => memberId),
  )
  for (const memberId of memberIds) {
    const mine = packages.filter(({ stop }) => stop.memberId === memberId)
    if (mine.some(({ fate }) => fate === 'toGo')) continue
    const planned = total(mine.map(({ stop }) => stop.items))
    const asked = total(
      calls.filter(({ call }) => call.memberId === memberId).map(({ last }) => last?.needs ?? []),
    )
    const given = total(mine.flatMap(({ last, fate }) => (fate === 'delivered' && last ? [last.given] : [])))
    for (const itemId of new Set([...planned.keys(), ...asked.keys()])) {
      const wanted = Math.max(planned.get(itemId) ?? 0, asked.get(itemId) ?? 0)
      const missing = Math.max(0, wanted - (given.get(itemId) ?? 0))
      notMet.set(itemId, (notMet.get(itemId) ?? 0) + missing)
    }
  }
  return notMet
}

/** Pieces by item; what went in another's place counts as that other. */
function total(lots: readonly (readonly Piece[])[]) {
  const sums = new Map<string, number>()
  for (const { itemId, insteadOf, quantity } of lots.flat()) {
    const key = insteadOf ?? itemId
    sums.set(key, (sums.get(key) ?? 0) + quantity)
  }
  return sums
}

function fateOf({ id, state }: Told, doubles: readonly Told[]): string {
  if (state === 'failed') return state
  const isDropped = doubles.some(
    ({ answer, firstId, secondId }) =>
      (answer === 'first' && secondId === id) || (answer === 'second' && firstId === id),
  )
  if (isDropped) return 'dropped'
  return doubles.some(({ answer, secondId }) => answer === null && secondId === id) ? 'held' : state
}
