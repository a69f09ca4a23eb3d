import type { ViewOf } from '#device/device.ts'
import { inItemOrder } from '#rules/fortnight/packing.ts'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { shownPath } from '../shown/shown.ts'
import type { CycleFigures } from '../use-figures.ts'
import { Bars } from '../drawing/bars.tsx'
import { FigureTable, type Cell } from '../drawing/figure-table.tsx'
import { Tiles, type Tile } from '../drawing/tiles.tsx'

interface NeedsPartProps {
  of: CycleFigures
  items: readonly ViewOf<'item'>[]
}

/** Who got no package, and which pieces were planned or asked for and not given. */
export function NeedsPart({ of, items }: NeedsPartProps) {
  const t = useWords()
  const { cycle, figures } = of
  if (figures.needs.households.wanted === 0) return null
  return (
    <Section title={t('figures:needs.title')}>
      <HouseholdTiles of={of} />
      <ItemFigures cycleId={cycle.id} counted={figures.needs.items} items={items} />
    </Section>
  )
}

function HouseholdTiles({ of: { cycle, figures } }: { of: CycleFigures }) {
  const t = useWords()
  const { wanted, served, toGo, without } = figures.needs.households
  const tile = (words: string, value: number, state?: 'served' | 'to-go' | 'without'): Tile => ({
    words,
    value,
    name: `households ${state ?? 'wanted'}`,
    href: shownPath(cycle.id, { of: 'households', state }),
  })
  return (
    <Tiles
      tiles={[
        tile(t('figures:households.wanted'), wanted),
        { ...tile(t('figures:households.served'), served, 'served'), kind: 'done' },
        { ...tile(t('figures:households.without'), without, 'without'), kind: 'failed' },
        { ...tile(t('figures:households.to-go'), toGo, 'to-go'), kind: 'ahead' },
      ]}
    />
  )
}

interface ItemFiguresProps {
  cycleId: string
  counted: CycleFigures['figures']['needs']['items']
  items: readonly ViewOf<'item'>[]
}

function ItemFigures({ cycleId, counted, items }: ItemFiguresProps) {
  const t = useWords()
  const order = inItemOrder(items).map(({ id }) => id)
  const rows = counted
    .toSorted((a, b) => order.indexOf(a.itemId) - order.indexOf(b.itemId))
    .map(({ itemId, wanted, met, toGo, notMet }) => {
      const item = items.find(({ id }) => id === itemId)
      const cell = (name: string, value: number, state?: string): Cell => ({
        value,
        name: `${name} ${itemId}`,
        href: shownPath(cycleId, { of: 'wants', item: itemId, state }),
      })
      return {
        key: itemId,
        head: item ? <ItemName item={item.fields} /> : '–',
        notMet: cell('not met', notMet, 'not-met'),
        cells: [
          cell('wanted', wanted),
          cell('met', met, 'met'),
          cell('not met', notMet, 'not-met'),
          cell('to go', toGo, 'to-go'),
        ],
      }
    })
  const missing = rows.filter(({ notMet }) => notMet.value > 0)
  return (
    <>
      {missing.length === 0 ? (
        <EmptyState title={t('figures:needs.none')} />
      ) : (
        <Bars
          title={t('figures:needs.by-item')}
          rows={missing.map(({ key, head, notMet: { value, href } }) => ({
            key,
            words: head,
            parts: [{ kind: 'failed', value }],
            value,
            href,
          }))}
        />
      )}
      {rows.length > 0 && (
        <FigureTable
          caption={t('figures:needs.pieces')}
          columns={[
            t('figures:needs.item'),
            t('figures:needs.wanted'),
            t('figures:needs.met'),
            t('figures:needs.not-met'),
            t('figures:needs.to-go'),
          ]}
          rows={rows}
        />
      )}
    </>
  )
}
