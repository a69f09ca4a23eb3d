import { add, edit } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { outwardCode } from '#rules/reach/postcode.ts'
import { splitRuns } from '#rules/sharing/split-runs.ts'
import type { Doorstep } from '#rules/sharing/suggest-order.ts'
import type { Due } from '#ui/platform/fortnight/use-due.ts'
import { doorstepOf, lastOrder, planStops, together, type Act } from './plan-stops.ts'
import type { PlannedRun, RunBoard } from './run-board.ts'

/** What somebody chose in the form for new runs. */
export interface RunWishes {
  readonly driverIds: readonly string[]
  readonly days: readonly string[]
  readonly wantsPhoto: boolean
  readonly wantsSignature: boolean
  /** Whether those who are due and on no run come on them. */
  readonly isFilled: boolean
}

/** Who would be put on runs: those whose address is confirmed and who are on none. */
export const readyToPlan = ({ unplanned }: RunBoard): Due[] =>
  unplanned.filter(({ due, failed }) => due.reason === 'confirmed' && failed === null).map(({ due }) => due)

/** A run each for every day and driver; with no driver chosen, one a day that nobody drives yet. */
export const slotsOf = ({ driverIds, days }: Pick<RunWishes, 'driverIds' | 'days'>) =>
  days
    .toSorted()
    .flatMap((onDay) => (driverIds.length > 0 ? driverIds : [null]).map((staffId) => ({ onDay, staffId })))

/** New runs, and who comes on each. Those that get nobody and have no driver are not made. */
export function makeRuns(board: RunBoard, wishes: RunWishes): Act & { readonly runCount: number } {
  const { fortnight, hotels, drivers } = board
  const slots = slotsOf(wishes)
  const ready = wishes.isFilled ? readyToPlan(board) : []
  const doorsteps = ready.map((due) => doorstepOf(due, hotels))
  const shares = splitRuns(
    doorsteps,
    slots.map(() => 0),
  )
  const names = board.runs.map(({ run }) => run.fields.name)
  const acts = slots.flatMap(({ onDay, staffId }, at) => {
    const share = shares[at] ?? []
    if (share.length === 0 && staffId === null) return []
    const driverName = drivers.find(({ id }) => id === staffId)?.fields.name ?? ''
    const name = newName(share.length > 0 ? areaName(share) : driverName, names)
    names.push(name)
    const run = add(recordKinds.run, {
      cycleId: fortnight.cycle.id,
      name,
      onDay,
      staffId,
      wantsPhoto: wishes.wantsPhoto,
      wantsSignature: wishes.wantsSignature,
      remark: '',
    })
    const households = share.map(({ due }) => due)
    const stops = planStops({ fortnight, runId: run.id, afterOrder: 0, households })
    const begun = { writings: [run], undo: [edit(recordKinds.run, run.id, { staffId: null })] }
    return together(begun, stops)
  })
  return { ...together(...acts), runCount: acts.length }
}

/** Those who are due come on the runs there are, so that these get about as many each. */
export function fillRuns(board: RunBoard, runs: readonly PlannedRun[]): Act & { readonly count: number } {
  const { fortnight, hotels } = board
  const ready = readyToPlan(board).map((due) => doorstepOf(due, hotels))
  const shares = splitRuns(
    ready,
    runs.map(({ way }) => way.planned.length),
  )
  const acts = runs.map((one, at) =>
    planStops({
      fortnight,
      runId: one.run.id,
      afterOrder: lastOrder(one),
      households: (shares[at] ?? []).map(({ due }) => due),
    }),
  )
  return { ...together(...acts), count: ready.length }
}

/** What people call a run by: the one or two houses it goes to, else the districts. */
export function areaName(doorsteps: readonly Doorstep[]): string {
  const houses = new Set(doorsteps.map(({ hotel, street, postcode }) => hotel || street || postcode))
  houses.delete('')
  const districts = new Set(doorsteps.map(({ postcode }) => outwardCode(postcode)))
  districts.delete('')
  const parts = houses.size > 2 && districts.size > 0 ? [...districts] : [...houses]
  const shown = parts.slice(0, 3).join(' · ')
  return (parts.length > 3 ? `${shown} …` : shown).slice(0, 70)
}

/** The same name once more gets a number: `SW5`, `SW5 2`. A run of unknown places is just a number. */
function newName(name: string, taken: readonly string[]): string {
  const numbered = [
    name,
    ...taken.map((_, at) => `${name} ${at + 2}`.trim()),
    `${name} ${taken.length + 2}`.trim(),
  ]
  return numbered.find((one) => one !== '' && !taken.includes(one)) ?? '1'
}
