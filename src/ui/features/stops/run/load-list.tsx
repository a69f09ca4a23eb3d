import { inItemOrder } from '#rules/fortnight/packing.ts'
import { loadOf } from '#rules/runs/load.ts'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import type { Round } from '#ui/platform/runs/use-rounds.ts'
import { useDraft, type Draft } from '#ui/platform/use-draft.ts'
import { Tick } from '#ui/widgets/choice/tick.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { ItemWords } from './item-words.tsx'
import css from './run.module.css'

/** What goes into the van, all stops together, to tick off. What is ticked is the driver's own and goes with the run. */
export function LoadList({ round }: { round: Round }) {
  const draft = useDraft<readonly string[]>(`load/${round.run.id}`, [])
  return draft ? <Load round={round} draft={draft} /> : null
}

function Load({ round, draft }: { round: Round; draft: Draft<readonly string[]> }) {
  const t = useWords()
  const number = useNumber()
  const load = loadOf(round.way.planned.map(({ stop }) => stop))
  if (load.size === 0) return null
  const known = inItemOrder([...round.itemsById.values()]).filter(({ id }) => load.has(id))
  const unknownIds = [...load.keys()].filter((id) => !round.itemsById.has(id))
  const loadedIds = draft.content
  const tick = (itemId: string, isOn: boolean) =>
    draft.change(isOn ? [...loadedIds, itemId] : loadedIds.filter((id) => id !== itemId))
  const done = [...load.keys()].filter((id) => loadedIds.includes(id)).length
  return (
    <Section
      title={t('stops:load.title')}
      tools={<span className={css.loaded}>{t('stops:load.done', { done, all: load.size })}</span>}
    >
      <Sheet>
        {[...known.map(({ id }) => id), ...unknownIds].map((itemId) => (
          <Tick
            key={itemId}
            label={<ItemWords item={round.itemsById.get(itemId)?.fields} />}
            end={<span className={css.count}>{number(load.get(itemId) ?? 0)}</span>}
            checked={loadedIds.includes(itemId)}
            onChange={(isOn) => tick(itemId, isOn)}
          />
        ))}
      </Sheet>
    </Section>
  )
}
