import { useLayoutEffect, useRef, useState } from 'react'
import { compareInOrder, moveInOrder, type Placed } from '#rules/sharing/order-between.ts'
import type { RunStop } from '../plan/run-board.ts'

interface Given {
  readonly stops: readonly RunStop[]
  readonly onMove: (edits: readonly Placed[]) => Promise<unknown>
}

/**
 * The order as it is seen: a move shows at once, before it is written, and what the records say afterwards counts. A
 * control that has the focus keeps it while its row goes elsewhere.
 */
export function useOrder({ stops, onMove }: Given) {
  const [moved, setMoved] = useState<{ readonly placed: readonly Placed[]; readonly of: string } | null>(null)
  const [said, say] = useState('')
  const focused = useRef<string | null>(null)

  const recorded = stops.map(({ stop }) => ({ id: stop.id, order: stop.fields.order }))
  const name = recorded.map(({ id, order }) => `${id} ${order}`).join()
  const placed = moved?.of === name ? moved.placed : recorded
  const stopsById = new Map(stops.map((one) => [one.stop.id, one]))
  const shown = placed.toSorted(compareInOrder).flatMap(({ id }) => stopsById.get(id) ?? [])

  const move = (id: string, at: number) => {
    const edits = moveInOrder(placed, id, at)
    if (edits.length === 0) return
    focused.current = document.activeElement?.getAttribute('data-move') ?? null
    const edited = new Map(edits.map((edit) => [edit.id, edit]))
    setMoved({ placed: placed.map((one) => edited.get(one.id) ?? one), of: name })
    void onMove(edits)
  }

  const seen = shown.map(({ stop }) => stop.id).join()
  useLayoutEffect(() => {
    if (focused.current === null) return
    const control = document.querySelector<HTMLElement>(`[data-move="${focused.current}"]`)
    focused.current = null
    control?.focus({ preventScroll: true })
    control?.closest('li')?.scrollIntoView?.({ block: 'nearest' })
  }, [seen])

  return { shown, move, said, say }
}
