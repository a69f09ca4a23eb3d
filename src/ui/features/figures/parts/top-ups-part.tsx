import { topUpFates, type Money, type TopUpFate } from '#rules/figures/top-ups-counted.ts'
import { topUpSorts } from '#rules/records/calls/top-up.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { shownPath, type Shown } from '../shown/shown.ts'
import type { CycleFigures } from '../use-figures.ts'
import { Bars, type BarRow } from '../drawing/bars.tsx'
import { FigureTable, type Cell } from '../drawing/figure-table.tsx'
import { Tiles } from '../drawing/tiles.tsx'

/** What the top-ups of a cycle take from its budget. */
export function TopUpsPart({ of: { cycle, figures } }: { of: CycleFigures }) {
  const t = useWords()
  const { topUps } = figures
  const count = topUpFates.reduce((sum, fate) => sum + topUps.byFate[fate].count, 0)
  const counted = shownPath(cycle.id, { of: 'top-ups', fate: 'counted' })
  return (
    <Section title={t('figures:top-ups.title')}>
      <Tiles
        tiles={[
          {
            words: t('figures:top-ups.budget'),
            value: topUps.budgetPence,
            money: true,
            name: 'top-ups budget',
          },
          {
            words: t('figures:top-ups.counted'),
            value: topUps.countedPence,
            money: true,
            name: 'top-ups pence',
            href: counted,
            kind: 'done',
          },
          {
            words: topUps.leftPence < 0 ? t('figures:top-ups.over') : t('figures:top-ups.left'),
            value: Math.abs(topUps.leftPence),
            money: true,
            name: 'top-ups left',
          },
        ]}
      />
      <Budget cycleId={cycle.id} topUps={topUps} />
      {count === 0 ? (
        <EmptyState title={t('figures:top-ups.none')} />
      ) : (
        <Fates cycleId={cycle.id} topUps={topUps} />
      )}
    </Section>
  )
}

/** What is counted and what is left, as one bar of the whole budget. */
function Budget({ cycleId, topUps: { budgetPence, countedPence, leftPence } }: FatesProps) {
  const t = useWords()
  if (budgetPence === 0) return null
  return (
    <Bars
      title={t('figures:top-ups.of-budget')}
      keys={[
        { kind: 'done', words: t('figures:top-ups.counted') },
        { kind: 'ahead', words: t('figures:top-ups.left') },
      ]}
      rows={[
        {
          key: 'budget',
          words: t('figures:top-ups.counted'),
          parts: [
            { kind: 'done', value: countedPence },
            { kind: 'ahead', value: Math.max(leftPence, 0) },
          ],
          value: countedPence,
          money: true,
          href: shownPath(cycleId, { of: 'top-ups', fate: 'counted' }),
        },
      ]}
    />
  )
}

interface FatesProps {
  cycleId: string
  topUps: CycleFigures['figures']['topUps']
}

function Fates({ cycleId, topUps }: FatesProps) {
  const t = useWords()
  const rows = topUpFates
    .filter((fate) => topUps.byFate[fate].count > 0)
    .map((fate): BarRow => ({
      key: fate,
      words: t(`figures:fate.${fate}`),
      parts: [{ kind: kindOf(fate), value: topUps.byFate[fate].pence }],
      value: topUps.byFate[fate].pence,
      money: true,
      href: shownPath(cycleId, { of: 'top-ups', fate }),
    }))
  const cellsOf = (money: Money, name: string, where: Omit<Shown, 'of'>): Cell[] => {
    const href = shownPath(cycleId, { of: 'top-ups', ...where })
    return [
      { value: money.count, name, href },
      { value: money.pence, name: `${name} pence`, href, money: true },
    ]
  }
  const byFate = topUpFates.map((fate) => ({
    key: fate,
    head: t(`figures:fate.${fate}`),
    cells: [
      ...topUpSorts.flatMap((sort) =>
        cellsOf(topUps.bySort[sort][fate], `top-ups ${sort} ${fate}`, { fate, sort }),
      ),
      ...cellsOf(topUps.byFate[fate], `top-ups ${fate}`, { fate }),
    ],
  }))
  return (
    <>
      <Bars title={t('figures:top-ups.by-fate')} rows={rows} />
      <FigureTable
        caption={t('figures:top-ups.by-fate')}
        columns={[
          t('figures:top-ups.fate'),
          ...topUpSorts.flatMap((sort) => [t(`figures:sort.${sort}`), t(`figures:sort-money.${sort}`)]),
          t('figures:total'),
          t('figures:total-money'),
        ]}
        rows={byFate}
      />
    </>
  )
}

function kindOf(fate: TopUpFate): BarRow['parts'][number]['kind'] {
  if (fate === 'sent') return 'done'
  return fate === 'failed' || fate === 'dropped' ? 'failed' : 'ahead'
}
