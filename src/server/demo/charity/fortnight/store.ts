import { onHand, sumOf } from '#rules/fortnight/stock.ts'
import type { StockMove } from '#rules/records/fortnight/stock-move.ts'
import { addDays } from '#rules/time/day.ts'
import { instant } from '../demo-record.ts'
import { keptOf, type DemoCycle, type FortnightOffice } from './office.ts'
import { neededIn, type PlannedRun } from './plan-runs.ts'

/** Things come in boxes of six. */
const box = 6

const piecesOf = (runs: readonly PlannedRun[]) =>
  sumOf(runs.flatMap(({ stops }) => stops.flatMap(({ items }) => items)))

/** What comes is what is needed and is not there, and some of everything over. */
const ordered = (needed: number, there: number) =>
  Math.max(0, Math.ceil((needed * 1.12 + box - there) / box) * box)

/** What comes to the store and leaves it before the vans set out: full boxes, a count, something gone bad. */
export const writeStock = (office: FortnightOffice, cycle: DemoCycle, runs: readonly PlannedRun[]) => {
  const { random, pen, coordinator, items, today } = office
  const needed = neededIn(office, cycle)
  const onRuns = piecesOf(runs)
  const ahead = piecesOf(runs.filter(({ onDay }) => onDay >= today))
  const short = shortItemOf(office, ahead)
  const there = onHand(keptOf(pen.written, 'stock-move'), keptOf(pen.written, 'delivery'))
  const onDay = addDays(cycle.fields.fromDay, 2)
  const atMs = instant(onDay, '11:30')
  const move = (itemId: string, quantity: number, why: StockMove['why']) => {
    const fields = { itemId, quantity, why, onDay, atMs, remark: '' }
    pen.write('stock-move', { authorId: coordinator.id, atMs }, fields)
  }

  for (const { id, fields } of items.filter((item) => item.fields.isInUse)) {
    const [wanted, left] = [needed.get(id) ?? 0, there.get(id) ?? 0]
    if (id === short) {
      const missing = (onRuns.get(id) ?? 0) - Math.ceil((ahead.get(id) ?? 0) / 2) - left
      if (missing !== 0) move(id, missing, missing > 0 ? 'received' : 'given-elsewhere')
      continue
    }
    const quantity = ordered(wanted, left)
    if (quantity > 0) move(id, quantity, 'received')
    if (quantity > 0 && random.chance(0.08)) move(id, -1, fields.group === 'food' ? 'spoiled' : 'counted')
  }
}

/** Of what is given on request and is most asked for on the runs ahead, half did not come. */
const shortItemOf = ({ items }: FortnightOffice, ahead: ReadonlyMap<string, number>) => {
  const asked = items.filter(({ id, fields }) => fields.share === 'request' && ahead.has(id))
  return asked.toSorted((a, b) => (ahead.get(b.id) ?? 0) - (ahead.get(a.id) ?? 0))[0]?.id
}
