import { useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { edit, type ViewOf } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { undoable } from '#rules/runs/undo.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { DoorWords } from '#ui/platform/runs/round-words.tsx'
import type { Round } from '#ui/platform/runs/use-rounds.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { Words } from '#ui/platform/words.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { OutcomeWords } from '../run/outcome-words.tsx'
import css from './stop.module.css'

/** For a minute: what was done at the last door, and the way to take it back, which leads there again. */
export function UndoLine({ round }: { round: Round }) {
  const t = useWords()
  const [, goTo] = useLocation()
  const { save } = useSave()
  const last = useUndoable(round.deliveries)
  if (!last) return null
  const { stopId, memberId } = last.fields
  const undo = () =>
    save({
      writings: [edit(recordKinds.delivery, last.id, { isUndone: true })],
      done: () => goTo(paths.stop(stopId), { replace: true }),
    })
  return (
    <div className={css.undo}>
      <p>
        <Words
          k="stops:just-done"
          values={{
            place: <DoorWords card={round.cardsByMember.get(memberId)?.fields} />,
            what: <OutcomeWords delivery={last.fields} />,
          }}
        />
      </p>
      <Button kind="quiet" icon="undo" onPress={() => void undo()}>
        {t('stops:action.undo')}
      </Button>
    </div>
  )
}

/** The last delivery while it can be taken back. */
function useUndoable(deliveries: readonly ViewOf<'delivery'>[]) {
  const { me } = useDesk()
  const nowMs = useSyncExternalStore(everySecond, secondNow)
  return undoable(deliveries, { staffId: me.staffId, nowMs })
}

// The second that has begun counts as over: what was saved within it is not of the future.
const secondNow = () => Math.ceil(Date.now() / 1_000) * 1_000

function everySecond(look: () => void) {
  const timer = setInterval(look, 1_000)
  return () => clearInterval(timer)
}
