import { useState } from 'react'
import { edit, type ViewOf } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import type { Room } from '#rules/hotel/residents.ts'
import { withOutcome, type Outcome } from '#rules/hotel/walk.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { placeInWalk, type Choice } from './walk-place.ts'

interface Undo {
  readonly memberId: string
  readonly roomKey: string
  readonly before: Outcome | undefined
}

/** A visit in hand: where one stands, and what one tap does. */
export function useWalk(visit: ViewOf<'visit'>, rooms: readonly Room[]) {
  const saving = useSave()
  const [choice, choose] = useState<Choice>({})
  const [undo, setUndo] = useState<Undo | null>(null)
  const kept = visit.fields.outcomes
  // What was saved a moment ago counts before the record comes round: a second tap must not lose the first.
  const [saved, setSaved] = useState<{ upon: typeof kept; outcomes: readonly Outcome[] } | null>(null)
  const outcomes = saved?.upon === kept ? saved.outcomes : kept
  const place = placeInWalk(rooms, outcomes, choice)

  const keep = (next: Outcome[], done: () => void) =>
    saving.save({
      writings: [edit(recordKinds.visit, visit.id, { outcomes: next })],
      done: () => {
        setSaved({ upon: kept, outcomes: next })
        done()
      },
    })

  /** Notes the outcome of whom one stands before; `done` follows once it is saved. */
  const noteOutcome = async (outcome: Outcome['outcome'], done?: () => void) => {
    const { room, resident } = place
    if (!room || !resident) return
    const { memberId } = resident
    const before = outcomes.find((one) => one.memberId === memberId)
    await keep(withOutcome(outcomes, { memberId, outcome, atMs: Date.now() }), () => {
      choose({ floor: room.floor })
      setUndo({ memberId, roomKey: room.key, before })
      done?.()
    })
  }

  const takeBack = async () => {
    if (!undo) return
    const { memberId, roomKey, before } = undo
    const others = outcomes.filter((one) => one.memberId !== memberId)
    await keep(before ? withOutcome(outcomes, before) : others, () => {
      choose({ roomKey, memberId })
      setUndo(null)
    })
  }

  return { place, outcomes, choose, noteOutcome, undoRoomKey: undo?.roomKey, takeBack, saving }
}

export type Walk = ReturnType<typeof useWalk>
