import type { Delivery } from '#rules/records/fortnight/delivery.ts'
import { isDelivered } from '#rules/records/fortnight/delivery.ts'
import type { Stop } from '#rules/records/fortnight/stop.ts'
import { sumOf } from '#rules/fortnight/stock.ts'
import { addDays } from '#rules/time/day.ts'
import { instant, timeOf } from '../demo-record.ts'
import type { Random } from '../random.ts'
import type { DemoStaff } from '../team.ts'
import { fortnightTexts } from '../words/fortnight-texts.ts'
import type { DemoCycle, FortnightOffice, Kept } from './office.ts'
import type { PlannedRun } from './plan-runs.ts'

/** A run as it was written down, with its driver. */
interface Driven {
  readonly runId: string
  readonly onDay: string
  readonly driver: DemoStaff
  readonly stops: readonly Kept<Stop>[]
}

const writePlan = (office: FortnightOffice, cycle: DemoCycle, run: PlannedRun) => {
  const { random, pen, coordinator } = office
  const { driver, stops, ...plan } = run
  const by = { authorId: coordinator.id, atMs: instant(addDays(run.onDay, run.driver ? -2 : -3), '15:40') }
  const runId = pen.write('run', by, { ...plan, cycleId: cycle.id, staffId: driver?.id ?? null, remark: '' })
  const written = stops.map((stop, at) => {
    const note = random.chance(0.12) ? random.pick(fortnightTexts.stopNotes) : ''
    const fields = { ...stop, runId, cycleId: cycle.id, order: at + 1, note, isWithdrawn: false }
    return { id: pen.write('stop', by, fields), fields, changedAtMs: by.atMs }
  })
  return { runId, stops: written }
}

const outcomeAt = (random: Random): Pick<Delivery, 'outcome' | 'toWhom'> => {
  const outcome = random.weighted([
    ['handed-over', 82],
    ['to-other', 6],
    ['left', 4],
    ['nobody', 5],
    ['refused', 1.5],
    ['wrong-address', 1.5],
  ] as const)
  if (outcome === 'to-other') return { outcome, toWhom: random.pick(fortnightTexts.takers) }
  return { outcome, toWhom: outcome === 'left' ? random.pick(fortnightTexts.places) : '' }
}

/** What was planned; now and then one item had run out, and another of its group took its place. */
const givenAt = ({ random, items }: FortnightOffice, { fields }: Kept<Stop>): Delivery['given'] =>
  fields.items.map(({ itemId, quantity }) => {
    const planned = items.find(({ id }) => id === itemId)?.fields
    const others = items.filter(
      ({ id, fields: { group, isInUse } }) =>
        id !== itemId &&
        isInUse &&
        group === planned?.group &&
        !fields.items.some((one) => one.itemId === id),
    )
    const isSubstitute = others.length > 0 && random.chance(0.03)
    if (!isSubstitute) return { itemId, quantity, insteadOf: null }
    return { itemId: random.pick(others).id, quantity, insteadOf: itemId }
  })

const writeDelivery = (
  office: FortnightOffice,
  { driver, onDay }: Driven,
  at: { stop: Kept<Stop>; minutes: number },
) => {
  const { random, pen } = office
  const { runId, cycleId, memberId } = at.stop.fields
  const by = { authorId: driver.id, atMs: instant(onDay, timeOf(at.minutes)) }
  const told = outcomeAt(random)
  pen.write('delivery', by, {
    stopId: at.stop.id,
    runId,
    cycleId,
    memberId,
    staffId: driver.id,
    onDay,
    atMs: by.atMs,
    ...told,
    given: isDelivered(told.outcome) ? givenAt(office, at.stop) : [],
    remark: random.chance(0.06) ? random.pick(fortnightTexts.deliveryRemarks) : '',
    photoId: null,
    signatureId: null,
    isUndone: false,
  })
  return isDelivered(told.outcome)
}

/** From door to door; what could not be handed over comes back to the store. */
const writeRound = (office: FortnightOffice, driven: Driven) => {
  const { random, pen } = office
  const { runId, onDay, driver, stops } = driven
  const startMinutes = random.pick([555, 570, 585])
  let minutes = startMinutes
  const back = stops.filter((stop) => {
    minutes += random.between(6, 14)
    return !writeDelivery(office, driven, { stop, minutes })
  })
  const by = { authorId: driver.id, atMs: instant(onDay, timeOf(minutes + 25)) }
  pen.write('run-log', by, {
    runId,
    staffId: driver.id,
    startedAtMs: instant(onDay, timeOf(startMinutes)),
    closedAtMs: by.atMs,
    returned: [...sumOf(back.flatMap(({ fields }) => fields.items))].map(([itemId, quantity]) => ({
      itemId,
      quantity,
    })),
    remark: random.chance(0.5) ? random.pick(fortnightTexts.runRemarks) : '',
  })
}

/** Writes the runs down as planned, and how those went whose day is over. */
export const writeRuns = (office: FortnightOffice, cycle: DemoCycle, runs: readonly PlannedRun[]) => {
  for (const run of runs) {
    const written = writePlan(office, cycle, run)
    const { driver, onDay } = run
    if (driver && onDay < office.today) writeRound(office, { ...written, driver, onDay })
  }
}
