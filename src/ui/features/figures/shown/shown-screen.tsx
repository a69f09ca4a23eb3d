import type { ViewOf } from '#device/device.ts'
import { useMemo } from 'react'
import { isDay } from '#rules/time/day.ts'
import { useCycleWords } from '#ui/platform/fortnight/cycle-words.ts'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import { MemberName } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useRecords } from '#ui/platform/use-records.ts'
import { useWhen } from '#ui/platform/use-when.ts'
import { Ltr } from '#ui/platform/words.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Growing } from '#ui/widgets/road/growing.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import apart from '#ui/widgets/text/apart.module.css'
import type { CycleFigures } from '../use-figures.ts'
import { useShownRows } from './row-words.tsx'
import type { Shown } from './shown.ts'
import { useShownTitle } from './shown-title.ts'

interface ShownScreenProps {
  of: CycleFigures
  shown: Shown
  hotelNames: ReadonlyMap<string, string>
  items: readonly ViewOf<'item'>[]
}

/** The records behind one figure, each leading to where it is seen in full. */
export function ShownScreen({ of: { cycle, rows }, shown, hotelNames, items }: ShownScreenProps) {
  const t = useWords()
  const words = useCycleWords()
  const title = useShownTitle(shown)
  const members = useRecords('member')
  const membersById = useMemo(() => new Map(members?.map(({ id, fields }) => [id, fields])), [members])
  const shownRows = useShownRows(rows, shown, hotelNames)
  return (
    <Screen
      title={title}
      back={{ label: t('figures:back'), href: paths.figures(cycle.id) }}
      sub={
        <p className={apart.apart}>
          <span>{t('figures:shown.count', { count: shownRows.length })}</span>
          <Where shown={shown} hotelNames={hotelNames} items={items} />
          <bdi>{words.title(cycle.fields)}</bdi>
        </p>
      }
    >
      {shownRows.length === 0 ? (
        <EmptyState title={t('figures:shown.none')} />
      ) : (
        <Rows label={title}>
          <Growing
            items={shownRows}
            render={({ key, memberId, href, words: said, hotel }) => {
              const member = membersById.get(memberId)
              return (
                <Row
                  key={key}
                  href={href}
                  first={member ? <MemberName member={member} /> : t('figures:shown.gone')}
                  second={said}
                  third={hotel}
                  endIcon="fwd"
                />
              )
            }}
          />
        </Rows>
      )}
    </Screen>
  )
}

type WhereProps = Pick<ShownScreenProps, 'shown' | 'hotelNames' | 'items'>

/** The day, the hotel or the item that narrows the rows. */
function Where({ shown: { day, hotel, item }, hotelNames, items }: WhereProps) {
  const t = useWords()
  const when = useWhen()
  const found = items.find(({ id }) => id === item)
  if (found) return <ItemName item={found.fields} />
  if (day !== undefined) return <span>{isDay(day) ? when.day(day) : t('figures:no-day')}</span>
  if (hotel === 'none') return <span>{t('figures:no-hotel')}</span>
  return hotel === undefined ? null : <Ltr>{hotelNames.get(hotel) ?? '–'}</Ltr>
}
