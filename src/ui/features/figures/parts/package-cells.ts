import type { PackageCounts } from '#rules/figures/packages.ts'
import { useWords } from '#ui/platform/language.tsx'
import type { BarRow } from '../drawing/bars.tsx'
import type { Cell, TableRow } from '../drawing/figure-table.tsx'
import { shownPath, type Shown } from '../shown/shown.ts'

/** The four numbers of a group of packages, each with its name and the way to its rows. */
export function cellsOf(
  cycleId: string,
  group: string,
  counts: PackageCounts,
  where: Omit<Shown, 'of'> = {},
): Cell[] {
  const cell = (name: string, value: number, state?: string): Cell => ({
    value,
    name: `${group} ${name}`,
    href: shownPath(cycleId, { of: 'packages', state, ...where }),
  })
  return [
    cell('planned', counts.planned),
    cell('delivered', counts.delivered, 'delivered'),
    cell('failed', counts.failed, 'failed'),
    cell('toGo', counts.toGo, 'to-go'),
  ]
}

/** What became of them, as the parts of one bar. */
export const partsOf = ({ delivered, failed, toGo }: PackageCounts): BarRow['parts'] => [
  { kind: 'done', value: delivered },
  { kind: 'failed', value: failed },
  { kind: 'ahead', value: toGo },
]

/** The headings of these four numbers. */
export function usePackageColumns() {
  const t = useWords()
  return [
    t('figures:packages.planned'),
    t('figures:packages.delivered'),
    t('figures:packages.failed'),
    t('figures:packages.to-go'),
  ]
}

/** The sum at the foot of a table; its figures have their names on the tiles. */
export const totalRow = (head: string, cycleId: string, counts: PackageCounts): TableRow => ({
  key: 'total',
  head,
  cells: cellsOf(cycleId, 'packages', counts).map(({ value, href }) => ({ value, href })),
})
