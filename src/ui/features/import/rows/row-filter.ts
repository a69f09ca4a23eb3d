import type { NobodyRow, PersonRow, Preview } from '../preview.ts'

/** What rows can be looked at apart. Also keys of the locales. */
export const rowFilters = ['look', 'new', 'already-known', 'same-as-row', 'not-a-member'] as const
export type RowFilter = (typeof rowFilters)[number]

/** The rows under each filter. Those that need a look stand also among the new ones. */
export function filterRows({
  people,
  nobodies,
}: Preview): Record<RowFilter, readonly (PersonRow | NobodyRow)[]> {
  const withOutcome = (outcome: PersonRow['outcome']) => people.filter((row) => row.outcome === outcome)
  const added = withOutcome('new')
  return {
    look: added.filter(({ needsLook }) => needsLook),
    new: added,
    'already-known': withOutcome('already-known'),
    'same-as-row': withOutcome('same-as-row'),
    'not-a-member': nobodies,
  }
}
