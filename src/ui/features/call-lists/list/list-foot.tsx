import { useState } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import type { Acting } from '#ui/platform/sharing/use-act.ts'
import { Words } from '#ui/platform/words.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { isCaller } from '../board/call-board.ts'
import { giveCalls, takeOff } from '../board/give-calls.ts'
import type { OpenBoard } from '../board/use-call-board.ts'
import { PickCaller } from './pick-caller.tsx'
import type { Choosable } from './to-choose.ts'

interface ListFootProps {
  readonly board: OpenBoard
  readonly acting: Acting
  readonly staffId: string
  readonly chosen: readonly Choosable[]
  readonly onDone: () => void
  readonly onAdd: () => void
}

/** What can be done with those ticked; while none is, somebody can be added. */
export function ListFoot({ board, acting, staffId, chosen, onDone, onAdd }: ListFootProps) {
  const t = useWords()
  const [isPicking, setIsPicking] = useState(false)
  const staff = board.staffById.get(staffId)
  const count = chosen.length
  const calls = chosen.flatMap(({ listed }) => listed?.call ?? [])

  const give = (to: string) => {
    setIsPicking(false)
    const gifts = chosen.map(({ memberId, listed }) => ({
      memberId,
      staffId: to,
      ...(listed && { callId: listed.call.id }),
    }))
    const name = board.staffById.get(to)?.fields.name ?? ''
    const said = <Words k="call-lists:given" values={{ count, name }} />
    void acting.act({ ...giveCalls({ cycle: board.cycle, calls: board.calls, gifts }), said, done: onDone })
  }
  const remove = () =>
    void acting.act({ ...takeOff(calls), said: t('call-lists:taken-off', { count }), done: onDone })

  if (count === 0) {
    if (staff && isCaller(staff)) {
      return (
        <Button kind="solid" icon="plus" wide onPress={onAdd}>
          {t('call-lists:action.add')}
        </Button>
      )
    }
    return (
      <Button kind="line" wide href={paths.callLists(board.cycle.id)}>
        {t('call-lists:action.all-lists')}
      </Button>
    )
  }
  return (
    <>
      {calls.length > 0 && (
        <Button kind="line" onPress={remove}>
          {t('call-lists:action.take-off')}
        </Button>
      )}
      <Button kind="solid" onPress={() => setIsPicking(true)}>
        {t('call-lists:action.give', { count })}
      </Button>
      <PickCaller
        open={isPicking}
        board={board}
        exceptId={staffId}
        chosen={chosen}
        onPick={give}
        onClose={() => setIsPicking(false)}
      />
    </>
  )
}
