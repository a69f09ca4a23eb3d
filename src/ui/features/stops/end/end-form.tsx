import { inItemOrder } from '#rules/fortnight/packing.ts'
import { leftInVan } from '#rules/runs/load.ts'
import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { ProgressWords } from '#ui/platform/runs/round-words.tsx'
import type { Round } from '#ui/platform/runs/use-rounds.ts'
import type { Draft } from '#ui/platform/use-draft.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { ItemWords } from '../run/item-words.tsx'
import { PieceStepper } from '../run/piece-stepper.tsx'
import type { EndDraft } from './end-draft.ts'
import type { Counts } from './ended.tsx'
import { StopsLeft } from './stops-left.tsx'
import { useEndRun } from './use-end-run.ts'

interface EndFormProps {
  round: Round
  draft: Draft<EndDraft>
  onEnded: (counts: Counts) => void
}

/** What was not done, what comes back, and what closing means: then one tap. */
export function EndForm({ round, draft, onEnded }: EndFormProps) {
  const t = useWords()
  const number = useNumber()
  const { run, way, itemsById, deliveries } = round
  const left = leftInVan(
    way.planned.map(({ stop }) => stop),
    deliveries,
  )
  const { end, saving, isTooLong } = useEndRun({ round, draft, left, onEnded })
  const { content, change } = draft
  const items = inItemOrder([...itemsById.values()]).filter(({ id }) => left.has(id))
  return (
    <Screen
      title={t('stops:end.title')}
      sub={<ProgressWords way={way} />}
      back={{ label: t('app:back'), href: paths.run(run.id) }}
      foot={
        <Button kind="solid" wide busy={saving.isSaving} onPress={end}>
          {t('stops:end.act')}
        </Button>
      }
    >
      <NotSavedBand saving={saving} />
      <StopsLeft round={round} />
      <Section title={t('stops:end.comes-back')}>
        <Sheet padded>
          {items.length === 0 && <p>{t('stops:end.nothing')}</p>}
          {items.map(({ id, fields }) => (
            <PieceStepper
              key={id}
              label={<ItemWords item={fields} />}
              help={t('stops:end.should-be', { shown: number(left.get(id) ?? 0) })}
              quantity={content.counted[id] ?? left.get(id) ?? 0}
              onChange={(quantity) => change({ ...content, counted: { ...content.counted, [id]: quantity } })}
            />
          ))}
          <TextArea
            label={t('stops:remark')}
            optional={t('hotels:optional')}
            error={isTooLong && t('stops:problem.too-long')}
            value={content.remark}
            onChange={(remark) => change({ ...content, remark })}
          />
        </Sheet>
      </Section>
      <Band kind="info" title={t('stops:end.leaves.title')} text={t('stops:end.leaves.text')} />
    </Screen>
  )
}
