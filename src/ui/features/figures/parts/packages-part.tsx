import { deliveryOutcomes, isDelivered } from '#rules/records/fortnight/delivery.ts'
import { formatDay } from '#rules/time/calendar.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { shownPath } from '../shown/shown.ts'
import type { CycleFigures } from '../use-figures.ts'
import { Bars, type BarRow } from '../drawing/bars.tsx'
import { FigureTable, type Cell } from '../drawing/figure-table.tsx'
import { Tiles } from '../drawing/tiles.tsx'
import { HotelPicture } from './hotel-picture.tsx'
import { cellsOf, partsOf, totalRow, usePackageColumns } from './package-cells.ts'

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
      <HotelPicture of={of} hotelNames={hotelNames} />
    </>
  )
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
          parts: partsOf(counts),
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
