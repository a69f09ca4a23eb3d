import { useMemo, useState } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Growing } from '#ui/widgets/road/growing.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import type { MemberFile } from '../member-file.ts'
import type { Charity, NobodyRow, PersonRow, Preview } from '../preview.ts'
import css from './preview-rows.module.css'
import { NobodyItem } from './nobody-item.tsx'
import { PersonItem } from './person-item.tsx'
import { filterRows, rowFilters, type RowFilter } from './row-filter.ts'

interface PreviewRowsProps {
  readonly preview: Preview
  readonly file: MemberFile
  readonly charity: Charity
  readonly onTake: (row: number, isTaken: boolean) => void
  readonly onDoubt: (row: number, isDoubted: boolean) => void
}

/** Every row of the list but the empty ones, by what becomes of it. */
export function PreviewRows({ preview, file, charity, onTake, onDoubt }: PreviewRowsProps) {
  const t = useWords()
  const rowsByFilter = useMemo(() => filterRows(preview), [preview])
  const filters = rowFilters.filter((filter) => filter === 'new' || rowsByFilter[filter].length > 0)
  const [chosen, setChosen] = useState<RowFilter>('new')
  const filter = filters.includes(chosen) ? chosen : 'new'
  const rows = rowsByFilter[filter]
  const draw = (row: PersonRow | NobodyRow) =>
    row.kind === 'nobody' ? (
      <NobodyItem key={row.row} row={row} cells={file.rows[row.row] ?? []} />
    ) : (
      <PersonItem key={row.row} row={row} charity={charity} onTake={onTake} onDoubt={onDoubt} />
    )
  return (
    <Section title={t('import:preview.people')}>
      <div className={css.filters}>
        <Chips
          label={t('import:preview.shown')}
          hideLabel
          value={filter}
          onChange={setChosen}
          options={filters.map((value) => ({
            value,
            label: t(`import:filter.${value}`, { count: rowsByFilter[value].length }),
          }))}
        />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('import:preview.nothing-here')} />
      ) : (
        <Rows>
          <Growing key={filter} items={rows} render={draw} />
        </Rows>
      )}
    </Section>
  )
}
