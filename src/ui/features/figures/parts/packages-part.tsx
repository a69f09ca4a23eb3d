import { deliveryOutcomes, isDelivered } from '#rules/records/fortnight/delivery.ts'
import type { PackageCounts } from '#rules/figures/packages.ts'
import { formatDay } from '#rules/time/calendar.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { Ltr } from '#ui/platform/words.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { shownPath, type Shown } from '../shown/shown.ts'
import type { CycleFigures } from '../use-figures.ts'
import { Bars, type BarRow } from './bars.tsx'
import { FigureTable, type Cell, type TableRow } from './figure-table.tsx'
import { Tiles } from './tiles.tsx'

interface PartProps {
  of: CycleFigures
  hotelNames: ReadonlyMap<string, string>
}

/** What became of the packages: in all, day by day, by hotel, and why some did not arrive. */
export function PackagesPart({ of, hotelNames }: PartProps) {
  const t = useWords()
  const { packages } = of.figures
  if (packages.planned === 0 && packages.byHotel.length === 0) {
    return <EmptyState title={t('figures:none.title')} text={t('figures:none.text')} />
  }
  return (
    <>
      <PackageTiles of={of} />
      <DayPicture of={of} />
      <WhyNot of={of} />
      <HotelTable of={of} hotelNames={hotelNames} />
    </>
  )
}

/** The four numbers of a group of packages, each with its name and the way to its rows. */
function cellsOf(
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

function PackageTiles({ of: { cycle, figures } }: Pick<PartProps, 'of'>) {
  const t = useWords()
  const { packages } = figures
  const [planned, delivered, failed, toGo] = cellsOf(cycle.id, 'packages', packages) as [
    Cell,
    Cell,
    Cell,
    Cell,
  ]
  const share = packages.planned === 0 ? 0 : Math.floor((100 * packages.delivered) / packages.planned)
  return (
    <Tiles
      tiles={[
        { ...planned, words: t('figures:packages.planned') },
        {
          ...delivered,
          words: t('figures:packages.delivered'),
          beside: t('figures:percent', { share }),
          kind: 'done',
        },
        { ...failed, words: t('figures:packages.failed'), kind: 'failed' },
        { ...toGo, words: t('figures:packages.to-go'), kind: 'ahead' },
      ]}
    />
  )
}

function usePackageColumns() {
  const t = useWords()
  return [
    t('figures:packages.planned'),
    t('figures:packages.delivered'),
    t('figures:packages.failed'),
    t('figures:packages.to-go'),
  ]
}

function DayPicture({ of: { cycle, figures } }: Pick<PartProps, 'of'>) {
  const t = useWords()
  const { language } = useLanguage()
  const columns = usePackageColumns()
  const dayWords = (onDay: string | null) =>
    onDay === null ? t('figures:no-day') : formatDay(onDay, language, { weekday: true })
  const days = figures.packages.byDay.map(({ onDay, ...counts }) => ({
    key: onDay ?? 'none',
    words: dayWords(onDay),
    counts,
    cells: cellsOf(cycle.id, onDay ?? 'no day', counts, { day: onDay ?? 'none' }),
  }))
  if (days.length === 0) return null
  return (
    <>
      <Bars
        title={t('figures:by-day')}
        rows={days.map(({ key, words, counts, cells }): BarRow => ({
          key,
          words,
          parts: [
            { kind: 'done', value: counts.delivered },
            { kind: 'failed', value: counts.failed },
            { kind: 'ahead', value: counts.toGo },
          ],
          value: counts.planned,
          href: cells[0]?.href,
        }))}
      />
      <FigureTable
        caption={t('figures:by-day')}
        columns={[t('figures:day'), ...columns]}
        rows={days.map(({ key, words, cells }) => ({ key, head: words, cells }))}
        foot={totalRow(t('figures:total'), cycle.id, figures.packages)}
      />
    </>
  )
}

/** The sum at the foot of a table; its figures have their names on the tiles. */
const totalRow = (head: string, cycleId: string, counts: PackageCounts): TableRow => ({
  key: 'total',
  head,
  cells: cellsOf(cycleId, 'packages', counts).map(({ value, href }) => ({ value, href })),
})

function WhyNot({ of: { cycle, figures } }: Pick<PartProps, 'of'>) {
  const t = useWords()
  const rows = deliveryOutcomes
    .filter((outcome) => !isDelivered(outcome))
    .map((outcome): BarRow => {
      const value = figures.packages.byOutcome[outcome]
      return {
        key: outcome,
        words: t(`figures:outcome.${outcome}`),
        parts: [{ kind: 'failed', value }],
        value,
        name: `packages ${outcome}`,
        href: shownPath(cycle.id, { of: 'packages', outcome }),
      }
    })
  if (figures.packages.failed === 0) return null
  return <Bars title={t('figures:why-not')} rows={rows} />
}

function HotelTable({ of: { cycle, figures }, hotelNames }: PartProps) {
  const t = useWords()
  const columns = usePackageColumns()
  const hotels = figures.packages.byHotel.map(({ hotelId, topUpPence, ...counts }) => {
    const [group, hotel] = [hotelId ?? 'nowhere', hotelId ?? 'none']
    const name = hotelId === null ? t('figures:no-hotel') : <Ltr>{hotelNames.get(hotelId) ?? '–'}</Ltr>
    const money = {
      value: topUpPence,
      money: true,
      name: `${group} top-ups pence`,
      href: shownPath(cycle.id, { of: 'top-ups', fate: 'counted', hotel }),
    }
    const cells = cellsOf(cycle.id, group, counts, { hotel })
    return { key: hotel, name, counts, cells, row: { key: hotel, head: name, cells: [...cells, money] } }
  })
  const total = totalRow(t('figures:total'), cycle.id, figures.packages)
  return (
    <>
      <Bars
        title={t('figures:by-hotel')}
        rows={hotels.map(({ key, name, counts, cells }): BarRow => ({
          key,
          words: name,
          parts: [
            { kind: 'done', value: counts.delivered },
            { kind: 'failed', value: counts.failed },
            { kind: 'ahead', value: counts.toGo },
          ],
          value: counts.planned,
          href: cells[0]?.href,
        }))}
      />
      <FigureTable
        caption={t('figures:by-hotel')}
        columns={[t('figures:hotel'), ...columns, t('figures:top-ups.title')]}
        rows={hotels.map(({ row }) => row)}
        foot={{
          ...total,
          cells: [...total.cells, { value: figures.topUps.countedPence, money: true }],
        }}
      />
    </>
  )
}
