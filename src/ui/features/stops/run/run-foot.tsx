import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { isBegun, type Round } from '#ui/platform/runs/use-rounds.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { UndoLine } from '../stop/undo-line.tsx'

/** Begin, go on, end: the next of them is the one in hand. */
export function RunFoot({ round, onBegin }: { round: Round; onBegin: () => void }) {
  const t = useWords()
  const [here] = round.way.ahead
  const toEnd = paths.endRun(round.run.id)
  if (!isBegun(round)) {
    return (
      <Button kind="solid" wide onPress={onBegin}>
        {t('stops:action.begin')}
      </Button>
    )
  }
  return (
    <>
      <UndoLine round={round} />
      {here ? (
        <>
          <Button href={toEnd}>{t('stops:action.end')}</Button>
          <Button kind="solid" iconEnd="fwd" href={paths.stop(here.stop.id)}>
            {t('stops:action.go-on', { number: here.number })}
          </Button>
        </>
      ) : (
        <Button kind="solid" wide iconEnd="fwd" href={toEnd}>
          {t('stops:action.end')}
        </Button>
      )}
    </>
  )
}
