import { useState } from 'react'
import { useCycleWords } from '#ui/platform/fortnight/cycle-words.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Go } from '#ui/widgets/places/go.tsx'
import { useAllFigures } from '../use-figures.ts'
import css from './cycles-part.module.css'
import { Table } from '../drawing/figure-table.tsx'

/** All cycles beside each other; they are counted when somebody asks. */
export function CyclesPart() {
  const t = useWords()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Section title={t('figures:cycles.title')}>
      {isOpen ? (
        <AllCycles />
      ) : (
        <div className={css.ask}>
          <Button wide onPress={() => setIsOpen(true)}>
            {t('figures:cycles.show')}
          </Button>
        </div>
      )}
    </Section>
  )
}

function AllCycles() {
  const t = useWords()
  const { title } = useCycleWords()
  const all = useAllFigures()
  if (!all) return null
  return (
    <Table
      caption={t('figures:cycles.title')}
      columns={[
        t('figures:cycles.cycle'),
        t('figures:packages.planned'),
        t('figures:packages.delivered'),
        t('figures:packages.failed'),
        t('figures:households.without'),
        t('figures:result.reached'),
        t('figures:top-ups.counted'),
      ]}
      rows={all.map(({ cycle, count }) => {
        const { packages, needs, calls, topUps } = count().figures
        return {
          key: cycle.id,
          head: (
            <Go href={paths.figures(cycle.id)} className={css.cycle}>
              <bdi>{title(cycle.fields)}</bdi>
            </Go>
          ),
          cells: [
            { value: packages.planned },
            { value: packages.delivered },
            { value: packages.failed },
            { value: needs.households.without },
            { value: calls.byResult.reached },
            { value: topUps.countedPence, money: true },
          ],
        }
      })}
    />
  )
}
