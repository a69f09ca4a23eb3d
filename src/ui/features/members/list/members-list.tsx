import { useDeferredValue, useMemo } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useSession } from '#ui/platform/session-store.ts'
import { useRecords } from '#ui/platform/use-records.ts'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { SearchField } from '#ui/widgets/form/search-field.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { memberFinder } from './find-members.ts'
import { MemberRow } from './member-row.tsx'
import css from './members-list.module.css'
import {
  countUnder,
  isUnder,
  memberFilters,
  type MemberFilter,
  type MemberRow as MemberRowData,
} from './member-rows.ts'
import { NobodyHere } from './nobody-here.tsx'
import { useGrowing } from './use-growing.ts'
import { useMemberRows } from './use-member-rows.ts'

/** Everybody on this phone, to be searched and filtered. What was typed and chosen is there again after coming back. */
export function MembersList({ openId }: { openId: string | undefined }) {
  const t = useWords()
  const { rows, found, counts, text, filter, look } = useFoundMembers()
  const isSearching = text.trim() !== ''
  return (
    <Screen
      title={t('members:title')}
      tools={
        <Button kind="quiet" icon="plus" href={paths.addMember()}>
          {t('members:action.add')}
        </Button>
      }
    >
      <SearchField
        label={t('members:search')}
        clearLabel={t('members:clear-search')}
        value={text}
        onChange={(typed) => look({ text: typed, filter })}
      />
      {!isSearching && counts && counts.all > 0 && (
        <div className={css.filters}>
          <Filters counts={counts} filter={filter} onChange={(chosen) => look({ text, filter: chosen })} />
        </div>
      )}
      <p className={isSearching && found ? css.found : 'visually-hidden'} role="status">
        {isSearching && found && found.length > 0 && t('members:found', { count: found.length })}
      </p>
      {!found && <Skeleton label={t('members:loading')} rows={6} />}
      {found && found.length > 0 && (
        <FoundRows key={isSearching ? 'found' : filter} rows={found} openId={openId} />
      )}
      {rows && found?.length === 0 && (
        <div className={css.nobody}>
          <NobodyHere
            text={text}
            filter={filter}
            isEmpty={rows.length === 0}
            onClear={() => look({ text: '', filter: 'all' })}
          />
        </div>
      )}
    </Screen>
  )
}

function useFoundMembers() {
  const { text, filter: kept } = useSession((session) => session.memberSearch)
  const look = useSession((session) => session.searchMembers)
  const filter = memberFilters.find((one) => one === kept) ?? 'all'
  const rows = useMemberRows()
  const contacts = useRecords('contact')
  const sought = useDeferredValue(text)
  const counts = useMemo(() => rows && countUnder(rows), [rows])
  const find = useMemo(() => rows && contacts && memberFinder(rows, contacts), [rows, contacts])
  const found = useMemo(() => {
    if (sought.trim() !== '') return find?.(sought)
    return rows?.filter((row) => isUnder(filter, row))
  }, [find, rows, sought, filter])
  return { rows, found, counts, text, filter, look }
}

interface FiltersProps {
  counts: Record<MemberFilter, number>
  filter: MemberFilter
  onChange: (filter: MemberFilter) => void
}

function Filters({ counts, filter, onChange }: FiltersProps) {
  const t = useWords()
  const options = memberFilters.map((value) => ({
    value,
    label: t(`members:filter.${value}`, { total: counts[value] }),
  }))
  return (
    <Chips
      label={t('members:filters')}
      hideLabel
      twoAbreast
      options={options}
      value={filter}
      onChange={onChange}
    />
  )
}

function FoundRows({ rows, openId }: { rows: readonly MemberRowData[]; openId: string | undefined }) {
  const t = useWords()
  const count = useGrowing(rows.length)
  return (
    <div className={css.rows}>
      <Rows label={t('members:title')}>
        {rows.slice(0, count).map((row) => (
          <MemberRow key={row.id} row={row} isOpen={row.id === openId} />
        ))}
      </Rows>
    </div>
  )
}
