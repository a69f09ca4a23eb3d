import { callResults } from '#rules/figures/calls-made.ts'
import { useWords } from '#ui/platform/language.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { shownPath } from '../shown/shown.ts'
import type { CycleFigures } from '../use-figures.ts'
import type { BarKind } from '../drawing/bar.tsx'
import { Bars } from '../drawing/bars.tsx'
import { FigureTable } from '../drawing/figure-table.tsx'

/** What came of the calls on a cycle's lists. */
export function CallsPart({ of: { cycle, figures } }: { of: CycleFigures }) {
  const t = useWords()
  const { calls } = figures
  const results = callResults.map((result) => ({
    key: result,
    words: t(`figures:result.${result}`),
    kind: kindOf(result),
    value: calls.byResult[result],
    name: `calls ${result}`,
    href: shownPath(cycle.id, { of: 'calls', result }),
  }))
  const others = [
    {
      key: 'address-wrong',
      head: t('figures:calls.address-wrong'),
      cells: [
        {
          value: calls.addressWrong,
          name: 'calls address-wrong',
          href: shownPath(cycle.id, { of: 'calls', address: 'wrong' }),
        },
      ],
    },
    { key: 'tries', head: t('figures:calls.tries'), cells: [{ value: calls.tries, name: 'calls tries' }] },
  ]
  return (
    <Section title={t('figures:calls.title')}>
      {calls.total === 0 ? (
        <EmptyState title={t('figures:calls.none')} />
      ) : (
        <>
          <Bars
            title={t('figures:calls.by-result')}
            rows={results.map(({ kind, name: _name, ...row }) => ({
              ...row,
              parts: [{ kind, value: row.value }],
            }))}
          />
          <FigureTable
            caption={t('figures:calls.by-result')}
            columns={[t('figures:calls.result'), t('figures:calls.count')]}
            rows={[
              ...results.map(({ key, words, value, name, href }) => ({
                key,
                head: words,
                cells: [{ value, name, href }],
              })),
              ...others,
            ]}
            foot={{
              key: 'total',
              head: t('figures:calls.total'),
              cells: [
                { value: calls.total, name: 'calls total', href: shownPath(cycle.id, { of: 'calls' }) },
              ],
            }}
          />
        </>
      )}
    </Section>
  )
}

/** Solid where somebody was spoken to, outlined where nobody has rung or they asked to be rung again. */
function kindOf(result: (typeof callResults)[number]): BarKind {
  if (result === 'reached') return 'done'
  return result === 'not-called' || result === 'call-later' ? 'ahead' : 'failed'
}
