import { useState } from 'react'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { ActBand } from '#ui/platform/sharing/act-band.tsx'
import type { Acting } from '#ui/platform/sharing/use-act.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Words } from '#ui/platform/words.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { lastOrder, moveStops, planStops, takeOff } from '../plan/plan-stops.ts'
import { openRuns, type PlannedRun, type RunBoard, type RunStop } from '../plan/run-board.ts'
import { PickRun } from './pick-run.tsx'
import { StopFacts, StopName } from './stop-words.tsx'
import { StopHistory } from './stop-history.tsx'
import { StopNote } from './stop-note.tsx'

interface StopDialogProps {
  readonly one: RunStop
  readonly board: RunBoard
  readonly planned: PlannedRun
  readonly acting: Acting
  readonly onClose: () => void
}

/** One stop: what goes, what the driver is told, what became of it; it can go to another run or be taken off. */
export function StopDialog({ one, board, planned, acting, onClose }: StopDialogProps) {
  const t = useWords()
  const today = useToday()
  const others = openRuns(board.runs, today).filter(({ run }) => run.id !== planned.run.id)
  const mayAct = one.state.is === 'ahead' || (one.state.is === 'failed' && others.length > 0)
  return (
    <Dialog
      open
      title={<StopName one={one} board={board} />}
      closeLabel={t('deliveries:pick.close')}
      onClose={onClose}
      foot={mayAct && <StopActs one={one} board={board} others={others} acting={acting} onClose={onClose} />}
    >
      {acting.saving.refusal && <ActBand acting={acting} />}
      <p>
        <StopFacts one={one} board={board} />
      </p>
      <Package one={one} board={board} />
      {one.state.is === 'ahead' ? (
        <StopNote stop={one.stop} />
      ) : (
        <StopHistory one={one} board={board} planned={planned} />
      )}
    </Dialog>
  )
}

function Package({ one, board }: { one: RunStop; board: RunBoard }) {
  const t = useWords()
  const number = useNumber()
  const { items } = board.fortnight
  const due = board.dueByMember.get(one.stop.fields.memberId)
  return (
    <Section title={t('runs:package')}>
      <Rows>
        {one.stop.fields.items.map(({ itemId, quantity }) => {
          const item = items.find(({ id }) => id === itemId)
          return (
            <Row
              key={itemId}
              first={item ? <ItemName item={item.fields} /> : t('runs:unknown-item')}
              end={number(quantity)}
            />
          )
        })}
        {one.stop.fields.items.length === 0 && <Row first={t('deliveries:nothing')} />}
        {due && due.otherNeeds !== '' && (
          <Row reads first={<Words k="deliveries:due.also" values={{ needs: due.otherNeeds }} />} />
        )}
      </Rows>
    </Section>
  )
}

interface StopActsProps extends Omit<StopDialogProps, 'planned'> {
  /** Runs it can go to. */
  readonly others: readonly PlannedRun[]
}

/** What has been done stays on its run; a household that was not reached can be tried again on another. */
function StopActs({ one, board, others, acting, onClose }: StopActsProps) {
  const t = useWords()
  const [isPicking, setIsPicking] = useState(false)
  const due = board.dueByMember.get(one.stop.fields.memberId)

  const give = (runId: string) => {
    setIsPicking(false)
    const to = others.find(({ run }) => run.id === runId)
    if (!to) return
    const said = <Words k="runs:put-on" values={{ count: 1, name: to.run.fields.name }} />
    const isAgain = one.state.is === 'failed' && due !== undefined
    const act = isAgain
      ? planStops({ fortnight: board.fortnight, runId, afterOrder: lastOrder(to), households: [due] })
      : moveStops([one.stop], to)
    void acting.act({ ...act, said, done: onClose })
  }
  const remove = () => void acting.act({ ...takeOff([one.stop]), said: t('runs:taken-off'), done: onClose })

  return (
    <>
      {one.state.is === 'ahead' && (
        <Button kind="line" onPress={remove}>
          {t('runs:action.take-off')}
        </Button>
      )}
      {others.length > 0 && (
        <Button kind="line" onPress={() => setIsPicking(true)}>
          {t(one.state.is === 'ahead' ? 'runs:action.move' : 'runs:action.try-again')}
        </Button>
      )}
      <PickRun open={isPicking} runs={others} onPick={give} onClose={() => setIsPicking(false)} />
    </>
  )
}
