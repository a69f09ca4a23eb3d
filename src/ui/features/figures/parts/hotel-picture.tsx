import { useWords } from '#ui/platform/language.tsx'
import { Ltr } from '#ui/platform/words.tsx'
import { Bars, type BarRow } from '../drawing/bars.tsx'
import { FigureTable } from '../drawing/figure-table.tsx'
import { shownPath } from '../shown/shown.ts'
import type { CycleFigures } from '../use-figures.ts'
import { cellsOf, partsOf, totalRow, usePackageColumns } from './package-cells.ts'

interface HotelPictureProps {
  of: CycleFigures
  hotelNames: ReadonlyMap<string, string>
}

/** The packages of each hotel, and the top-ups that went there. */
export function HotelPicture({ of: { cycle, figures }, hotelNames }: HotelPictureProps) {
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
          parts: partsOf(counts),
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
