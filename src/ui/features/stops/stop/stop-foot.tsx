import { nextStop } from '#rules/runs/way.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import type { Round, RoundStop } from '#ui/platform/runs/use-rounds.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { UndoLine } from './undo-line.tsx'

interface StopFootProps {
  round: Round
  one: RoundStop
  /** It is delivered already, and is being recorded anew. */
  isAgain: boolean
  onAgain: () => void
  onFailed: () => void
  onOtherwise: () => void
  onDelivered: () => void
}

/** The acts at a door, with a minute to take back what was done at the last one. */
export function StopFoot({ round, one, isAgain, ...acts }: StopFootProps) {
  const t = useWords()
  const card = round.cardsByMember.get(one.stop.fields.memberId)?.fields
  const isDone = one.state.is === 'delivered' && !isAgain
  return (
    <>
      <UndoLine round={round} />
      {isDone ? (
        <>
          <Button onPress={acts.onAgain}>{t('stops:action.again')}</Button>
          <ToNext round={round} one={one} />
        </>
      ) : card?.doNotContact ? (
        <>
          <Button onPress={acts.onOtherwise}>{t('stops:action.record')}</Button>
          <ToNext round={round} one={one} />
        </>
      ) : (
        <>
          <Button onPress={acts.onFailed}>{t('stops:action.not-delivered')}</Button>
          <Button kind="solid" icon="check" onPress={acts.onDelivered}>
            {t('stops:action.delivered')}
          </Button>
        </>
      )}
    </>
  )
}

function ToNext({ round, one }: Pick<StopFootProps, 'round' | 'one'>) {
  const t = useWords()
  const next = nextStop(round.way, one.stop.id)
  if (!next) {
    return (
      <Button kind="solid" iconEnd="fwd" href={paths.run(round.run.id)}>
        {t('stops:action.see-run')}
      </Button>
    )
  }
  return (
    <Button kind="solid" iconEnd="fwd" href={paths.stop(next.stop.id)}>
      {t('stops:action.go-on', { number: next.number })}
    </Button>
  )
}
