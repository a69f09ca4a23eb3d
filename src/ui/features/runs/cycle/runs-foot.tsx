import { useState } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import type { Acting } from '#ui/platform/sharing/use-act.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Words } from '#ui/platform/words.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { fillRuns, readyToPlan } from '../plan/make-runs.ts'
import { lastOrder, planStops } from '../plan/plan-stops.ts'
import { openRuns, type RunBoard, type Unplanned } from '../plan/run-board.ts'
import { PickRun } from '../run/pick-run.tsx'

interface RunsFootProps {
  readonly board: RunBoard
  readonly acting: Acting
  readonly chosen: readonly Unplanned[]
  readonly onDone: () => void
  readonly onMake: () => void
}

/** What can be done with those ticked; while none is, runs are made, and those who are due are shared over them. */
export function RunsFoot({ board, acting, chosen, onDone, onMake }: RunsFootProps) {
  const t = useWords()
  const today = useToday()
  const [isPicking, setIsPicking] = useState(false)
  const runs = openRuns(board.runs, today)
  const readyCount = readyToPlan(board).length
  const count = chosen.length

  const put = (runId: string) => {
    setIsPicking(false)
    const to = board.runs.find(({ run }) => run.id === runId)
    if (!to) return
    const households = chosen.map(({ due }) => due)
    const act = planStops({ fortnight: board.fortnight, runId, afterOrder: lastOrder(to), households })
    const said = <Words k="runs:put-on" values={{ count, name: to.run.fields.name }} />
    void acting.act({ ...act, said, done: onDone })
  }
  const fill = () => {
    const act = fillRuns(board, runs)
    void acting.act({ ...act, said: t('runs:filled', { count: act.count }) })
  }

  if (count > 0 && runs.length > 0) {
    return (
      <>
        <Button kind="solid" wide onPress={() => setIsPicking(true)}>
          {t('runs:action.put-on', { count })}
        </Button>
        <PickRun open={isPicking} runs={runs} onPick={put} onClose={() => setIsPicking(false)} />
      </>
    )
  }
  const mayFill = runs.length > 0 && readyCount > 0
  return (
    <>
      <Button kind={mayFill ? 'line' : 'solid'} icon="plus" wide={!mayFill} onPress={onMake}>
        {t('runs:action.make')}
      </Button>
      {mayFill && (
        <Button kind="solid" onPress={fill}>
          {t('runs:action.fill', { count: readyCount })}
        </Button>
      )}
    </>
  )
}
