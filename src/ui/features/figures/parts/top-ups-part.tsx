import { topUpFates, type Money, type TopUpFate } from '#rules/figures/top-ups-counted.ts'
import { topUpSorts } from '#rules/records/calls/top-up.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { shownPath, type Shown } from '../shown/shown.ts'
import type { CycleFigures } from '../use-figures.ts'
import { Bars, type BarRow } from './bars.tsx'
import { FigureTable, type Cell } from './figure-table.tsx'
import { Tiles } from './tiles.tsx'

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
  const cellsOf = (money: Readonly<Record<TopUpFate, Money>>, group: string, where: Omit<Shown, 'of'>) =>
    topUpFates.flatMap((fate): Cell[] => {
      const href = shownPath(cycleId, { of: 'top-ups', fate, ...where })
      const { count, pence } = money[fate]
      return [
        { value: count, name: `${group} ${fate}`, href },
        { value: pence, name: `${group} ${fate} pence`, href, money: true },
      ]
    })
  const bySort = topUpSorts.map((sort) => ({
    key: sort,
    head: t(`figures:sort.${sort}`),
    cells: cellsOf(topUps.bySort[sort], `top-ups ${sort}`, { sort }),
  }))
  return (
    <>
      <Bars title={t('figures:top-ups.by-fate')} rows={rows} />
      <FigureTable
        caption={t('figures:top-ups.by-sort')}
        columns={[
          t('figures:top-ups.sort'),
          ...topUpFates.flatMap((fate) => [t(`figures:fate.${fate}`), t(`figures:fate-money.${fate}`)]),
        ]}
        rows={bySort}
        foot={{ key: 'total', head: t('figures:total'), cells: cellsOf(topUps.byFate, 'top-ups', {}) }}
      />
    </>
  )
}

function kindOf(fate: TopUpFate): BarRow['parts'][number]['kind'] {
  if (fate === 'sent') return 'done'
  return fate === 'failed' || fate === 'dropped' ? 'failed' : 'ahead'
}
