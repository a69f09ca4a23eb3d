import type { ViewOf } from '#device/device.ts'
import { differsFromPlan } from '#rules/runs/load.ts'
import { Pieces } from '#ui/platform/fortnight/item-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { useRecords } from '#ui/platform/use-records.ts'
import { Words } from '#ui/platform/words.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { PlannedRun, RunBoard, RunStop } from '../plan/run-board.ts'
import { Picture } from './picture.tsx'
import { OutcomeWords } from './run-words.tsx'
import css from './run.module.css'

interface StopHistoryProps {
  readonly one: RunStop
  readonly board: RunBoard
  readonly planned: PlannedRun
}

/** Everything that was done at a stop, the latest first: what was given, to whom, and the pictures of it. */
export function StopHistory({ one, board, planned }: StopHistoryProps) {
  const t = useWords()
  const made = planned.deliveries
    .filter(({ fields }) => fields.stopId === one.stop.id && !fields.isUndone)
    .toSorted((a, b) => b.fields.atMs - a.fields.atMs)
  return (
    <Section title={t('runs:at-the-door')}>
      {made.map((delivery) => (
        <Sheet key={delivery.id} padded>
          <Made delivery={delivery} one={one} board={board} />
        </Sheet>
      ))}
    </Section>
  )
}

function Made({ delivery, one, board }: { delivery: ViewOf<'delivery'>; one: RunStop; board: RunBoard }) {
  const t = useWords()
  const staff = useRecords('staff')
  const { fields } = delivery
  const by = staff?.find(({ id }) => id === fields.staffId)
  const isOther = fields.given.length > 0 && differsFromPlan(one.stop.fields.items, fields.given)
  return (
    <div className={css.made}>
      <p className={css.strong}>
        <OutcomeWords delivery={fields} />
      </p>
      {by && <p>{<Words k="visits:by" values={{ name: by.fields.name }} />}</p>}
      {fields.toWhom !== '' && (
        <p>
          <Words
            k={fields.outcome === 'left' ? 'runs:left-at' : 'runs:to-whom'}
            values={{ what: fields.toWhom }}
          />
        </p>
      )}
      {isOther && (
        <p>
          <Tone tone="late">{t('runs:given-otherwise')}</Tone>{' '}
          <Pieces pieces={fields.given} items={board.fortnight.items} />
        </p>
      )}
      {fields.remark !== '' && <p dir="auto">{fields.remark}</p>}
      {fields.photoId && <Picture id={fields.photoId} sort="parcel" />}
      {fields.signatureId && <Picture id={fields.signatureId} sort="signature" />}
    </div>
  )
}
