import { differsFromPlan } from '#rules/runs/load.ts'
import { Pieces } from '#ui/platform/fortnight/item-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import type { Round, RoundStop } from '#ui/platform/runs/use-rounds.ts'
import { Band } from '#ui/widgets/state/band.tsx'
import { useUnsentPictures } from '../picture/use-unsent-pictures.ts'
import { DoneWords } from '../run/done-words.tsx'
import css from './stop.module.css'

interface RecordedProps {
  round: Round
  one: RoundStop
}

/** What stands written of this stop already: how it went, or what was taken back. */
export function Recorded({ round, one }: RecordedProps) {
  const t = useWords()
  const unsentIds = useUnsentPictures()
  const { state, stop } = one
  if (state.last) {
    const delivery = state.last.fields
    return (
      <Band
        kind={state.is === 'failed' ? 'heed' : 'info'}
        icon={state.is === 'failed' ? undefined : 'check'}
        title={<DoneWords run={round.run.fields} delivery={delivery} unsentIds={unsentIds} />}
        text={<Details round={round} one={one} />}
      />
    )
  }
  const undone = round.deliveries
    .filter(({ fields }) => fields.stopId === stop.id)
    .toSorted((a, b) => a.fields.atMs - b.fields.atMs)
    .at(-1)
  if (!undone) return null
  return (
    <Band
      kind="info"
      icon="undo"
      title={t('stops:taken-back.title')}
      text={
        <>
          <DoneWords run={round.run.fields} delivery={undone.fields} unsentIds={unsentIds} />
          <br />
          {t('stops:taken-back.text')}
        </>
      }
    />
  )
}

/** Who took it or where it lies, what was given where it was not as planned, and the remark. */
function Details({ round, one: { state, stop } }: RecordedProps) {
  const t = useWords()
  const delivery = state.last?.fields
  if (!delivery) return null
  const { toWhom, given, remark } = delivery
  return (
    <>
      {toWhom !== '' && <bdi className={css.line}>{toWhom}</bdi>}
      {given.length > 0 && differsFromPlan(stop.fields.items, given) && (
        <span className={css.line}>
          {t('stops:given')} <Pieces pieces={given} items={[...round.itemsById.values()]} />
        </span>
      )}
      {remark !== '' && <bdi className={css.line}>{remark}</bdi>}
      {state.is === 'failed' && <span className={css.line}>{t('stops:try-again')}</span>}
    </>
  )
}
