import { daysInCycle } from '#rules/fortnight/cycle-days.ts'
import { addDays } from '#rules/time/day.ts'
import { instant, type Pen } from '../demo-record.ts'
import type { Random } from '../random.ts'
import type { DemoStaff } from '../team.ts'
import { writeCallLists } from './call-lists.ts'
import { writeCatalogue } from './catalogue.ts'
import { writeCheckIns } from './check-ins.ts'
import { writeAllNeeds } from './households.ts'
import { keptOf, type DemoCycle, type FortnightOffice } from './office.ts'
import { planRunsOfThePast, planRunsUnderWay } from './plan-runs.ts'
import { writeStock } from './store.ts'
import { writeRuns } from './write-runs.ts'

interface Given {
  readonly random: Random
  readonly pen: Pen
  readonly today: string
  readonly coordinator: DemoStaff
  readonly team: readonly DemoStaff[]
}

const pastCycles = 6
/** How many days of the cycle in force are over. */
const daysUnderWay = 5

const openOffice = ({ random, pen, today, coordinator, team }: Given): FortnightOffice => {
  const opening = addDays(today, -daysUnderWay - (pastCycles + 1) * daysInCycle)
  const items = writeCatalogue(pen, { authorId: coordinator.id, atMs: instant(opening, '10:00') })
  const households = writeAllNeeds({ random, pen, today, coordinatorId: coordinator.id, items })
  const numbers = keptOf(pen.written, 'contact').filter(({ fields }) => fields.isInUse && !fields.isUnsafe)
  return {
    random,
    pen,
    today,
    coordinator,
    volunteers: team.filter(({ role }) => role === 'volunteer'),
    drivers: team.filter(({ role }) => role === 'driver'),
    items,
    households,
    phones: new Map(numbers.map(({ fields }) => [fields.memberId, fields.phone])),
    hotels: new Map(keptOf(pen.written, 'hotel').map(({ id, fields }) => [id, fields])),
  }
}

const writeCycle = ({ pen, coordinator, items, households }: FortnightOffice, fromDay: string): DemoCycle => {
  const by = { authorId: coordinator.id, atMs: instant(addDays(fromDay, -4), '14:10') }
  const fields = {
    name: '',
    fromDay,
    itemIds: items.filter((item) => item.fields.isInUse).map(({ id }) => id),
    // Whole fifties of pounds, about five for each household.
    budgetPence: Math.ceil(households.length / 10) * 5_000 + 5_000,
    closedOn: null,
  }
  return { id: pen.write('cycle', by, fields), fields, changedAtMs: by.atMs }
}

const close = ({ pen, coordinator }: FortnightOffice, { id, fields }: DemoCycle) => {
  const closedOn = addDays(fields.fromDay, daysInCycle)
  pen.edit(
    'cycle',
    { authorId: coordinator.id, atMs: instant(closedOn, '09:20') },
    { id, fields: { closedOn } },
  )
}

/**
 * The last six cycles from the calls to what came back on the vans, and the one in force: called for the most part, with
 * runs of yesterday, today and tomorrow.
 */
export const writeFortnights = (given: Given) => {
  const office = openOffice(given)
  for (let ago = pastCycles; ago >= 0; ago--) {
    const cycle = writeCycle(office, addDays(given.today, -daysUnderWay - ago * daysInCycle))
    writeCheckIns(office, cycle, writeCallLists(office, cycle))
    const runs = ago > 0 ? planRunsOfThePast(office, cycle) : planRunsUnderWay(office, cycle)
    writeStock(office, cycle, runs)
    writeRuns(office, cycle, runs)
    if (ago > 0) close(office, cycle)
  }
}
