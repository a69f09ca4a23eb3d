import { useEffect, useRef, useState, type CSSProperties, type PointerEvent } from 'react'

/** So near to the edge of what is seen, the list goes on by itself, so many pixels a frame. */
const edgePx = 72
const scrollPx = 9

/** What is held: which row, and where it stands. */
interface GrippedRow {
  readonly id: string
  readonly at: number
}

interface Drag {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly shiftPx: number
  readonly heightPx: number
}

interface Grip {
  readonly row: GrippedRow
  readonly pointerId: number
  readonly startY: number
  readonly startScroll: number
  /** The middle of each row when this one was gripped. */
  readonly middles: readonly number[]
  readonly scroller: Element
  y: number
}

/**
 * Dragging a row up and down its list with a finger, a pen or a mouse: it follows, the others make room, and near the
 * edge of the screen the list goes on by itself. Esc and a lost pointer put it back.
 */
export function useDrag({ onDrop }: { onDrop: (id: string, to: number) => void }) {
  const listRef = useRef<HTMLOListElement>(null)
  const grip = useRef<Grip | null>(null)
  const frame = useRef(0)
  const [drag, setDrag] = useState<Drag | null>(null)

  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  const follow = () => {
    const held = grip.current
    if (!held) return
    const { top, bottom } = held.scroller.getBoundingClientRect()
    const isNearTop = held.y < Math.max(top, 0) + edgePx
    const isNearEnd = held.y > Math.min(bottom, window.innerHeight) - edgePx
    const push = isNearTop ? -scrollPx : isNearEnd ? scrollPx : 0
    if (push !== 0) held.scroller.scrollTop += push
    const shiftPx = held.y - held.startY + held.scroller.scrollTop - held.startScroll
    setDrag((now) => now && { ...now, shiftPx, to: placeAt(held.middles, now.from, shiftPx) })
    frame.current = requestAnimationFrame(follow)
  }
  const letGo = () => {
    cancelAnimationFrame(frame.current)
    grip.current = null
    setDrag(null)
  }

  const begin = (event: PointerEvent<HTMLElement>, row: GrippedRow) => {
    const list = listRef.current
    if (!list || event.button !== 0 || grip.current) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const rows = [...list.children].map((one) => one.getBoundingClientRect())
    const scroller = scrollerOf(list)
    grip.current = {
      row,
      pointerId: event.pointerId,
      startY: event.clientY,
      startScroll: scroller.scrollTop,
      middles: rows.map(({ top, height }) => top + height / 2),
      scroller,
      y: event.clientY,
    }
    setDrag({ id: row.id, from: row.at, to: row.at, shiftPx: 0, heightPx: rows[row.at]?.height ?? 0 })
    frame.current = requestAnimationFrame(follow)
  }
  const pull = (event: PointerEvent) => {
    if (grip.current?.pointerId === event.pointerId) grip.current.y = event.clientY
  }
  const drop = (event: PointerEvent) => {
    const held = grip.current
    if (held?.pointerId !== event.pointerId) return
    const shiftPx = event.clientY - held.startY + held.scroller.scrollTop - held.startScroll
    const to = placeAt(held.middles, held.row.at, shiftPx)
    letGo()
    if (to !== held.row.at) onDrop(held.row.id, to)
  }

  useEffect(() => {
    if (!drag) return
    const cancel = (event: KeyboardEvent) => event.key === 'Escape' && letGo()
    window.addEventListener('keydown', cancel)
    return () => window.removeEventListener('keydown', cancel)
  })

  const shiftOf = (id: string, at: number): CSSProperties | undefined => {
    if (!drag) return undefined
    if (id === drag.id) return { transform: `translateY(${drag.shiftPx}px)` }
    const isDown = drag.from < drag.to
    const isPassed = isDown ? at > drag.from && at <= drag.to : at >= drag.to && at < drag.from
    return isPassed ? { transform: `translateY(${isDown ? -drag.heightPx : drag.heightPx}px)` } : undefined
  }
  return { listRef, begin, pull, drop, letGo, shiftOf, draggedId: drag?.id ?? null }
}

/** Where a row comes to stand whose middle has gone so far: past every row whose middle it has passed. */
export function placeAt(middles: readonly number[], from: number, shiftPx: number): number {
  const middle = (middles[from] ?? 0) + shiftPx
  const before = middles.filter((one, at) => at < from && one < middle).length
  const passed = middles.filter((one, at) => at > from && one < middle).length
  return before + passed
}

function scrollerOf(list: Element): Element {
  for (let at: Element | null = list; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at
  }
  return document.documentElement
}
