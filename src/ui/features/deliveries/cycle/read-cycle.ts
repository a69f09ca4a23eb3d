import type { ViewOf } from '#device/device.ts'
import { nextFirstDay, overlappingCycle } from '#rules/fortnight/cycle-days.ts'
import { formatPounds, readPounds } from '#rules/money/pounds.ts'
import type { Cycle } from '#rules/records/fortnight/cycle.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { asDayEntry, readDayEntry } from '#ui/platform/day-question.tsx'
import type { DayEntry } from '#ui/widgets/entry/day-field.tsx'

/** A cycle as it is being planned. */
export interface CycleDraft {
  readonly name: string
  readonly day: DayEntry
  /** In pounds, as typed. */
  readonly budget: string
  readonly itemIds: readonly string[]
  /** The charity has no items yet and takes the list that is offered. */
  readonly takesStartingList: boolean
}

export type CycleProblem = 'day-wrong' | 'overlaps' | 'budget-wrong' | 'too-long'
export type CycleProblems = { readonly [Field in keyof CycleDraft]?: CycleProblem }

type KnownCycle = Pick<ViewOf<'cycle'>, 'id' | 'fields'>

const latestOf = (cycles: readonly KnownCycle[]) =>
  cycles.toSorted((a, b) => a.fields.fromDay.localeCompare(b.fields.fromDay)).at(-1)

/** What the form of a new cycle holds at first: the days after the last one, with its items and its budget. */
export function startOfCycle(
  cycles: readonly KnownCycle[],
  items: readonly Pick<ViewOf<'item'>, 'id' | 'fields'>[],
  today: string,
): CycleDraft {
  const last = latestOf(cycles)
  const inUse = items.filter(({ fields }) => fields.isInUse).map(({ id }) => id)
  return {
    name: '',
    day: asDayEntry(nextFirstDay(cycles, today)),
    budget: last ? poundsTyped(last.fields.budgetPence) : '',
    itemIds: last ? inUse.filter((id) => last.fields.itemIds.includes(id)) : inUse,
    takesStartingList: items.length === 0,
  }
}

export const draftOfCycle = ({ name, fromDay, budgetPence, itemIds }: Cycle): CycleDraft => ({
  name,
  day: asDayEntry(fromDay),
  budget: poundsTyped(budgetPence),
  itemIds,
  takesStartingList: false,
})

const poundsTyped = (pence: number) => formatPounds(pence).slice(1)

/** As much as a budget can be. */
const mostPence = 100_000_000

/**
 * What was typed as the fields of a cycle, or what is wrong with it by field. Two cycles never share a day: calls, runs
 * and what is due belong to the one that is on.
 */
export function readCycle(
  typed: CycleDraft,
  others: readonly KnownCycle[],
): Result<Omit<Cycle, 'closedOn'>, { reason: 'invalid'; problems: CycleProblems }> {
  const fromDay = readDayEntry(typed.day)
  const budgetPence = typed.budget.trim() === '' ? 0 : readPounds(typed.budget)
  const name = typed.name.trim()
  const problems: CycleProblems = {
    ...(fromDay === null && { day: 'day-wrong' as const }),
    ...(fromDay !== null && overlappingCycle(others, fromDay) && { day: 'overlaps' as const }),
    ...((budgetPence === null || budgetPence > mostPence) && { budget: 'budget-wrong' as const }),
    ...(name.length > 80 && { name: 'too-long' as const }),
  }
  if (fromDay === null || budgetPence === null || Object.keys(problems).length > 0) {
    return refused({ reason: 'invalid', problems })
  }
  return ok({ name, fromDay, budgetPence, itemIds: [...typed.itemIds] })
}
