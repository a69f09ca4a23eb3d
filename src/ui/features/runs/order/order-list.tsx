import type { KeyboardEvent, ReactNode } from 'react'
import type { Placed } from '#rules/sharing/order-between.ts'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { Icon } from '#ui/widgets/text/icon.tsx'
import type { RunStop } from '../plan/run-board.ts'
import css from './order.module.css'
import { useDrag } from './use-drag.ts'
import { useOrder } from './use-order.ts'

interface OrderListProps {
  readonly label: string
  /** In the order they have. */
  readonly stops: readonly RunStop[]
  readonly nameOf: (one: RunStop) => string
  readonly onMove: (edits: readonly Placed[]) => Promise<unknown>
  readonly render: (one: RunStop) => { readonly first: ReactNode; readonly second: ReactNode }
}

/**
 * Stops to be put in order: dragged by their handle, or moved by their buttons and the arrow keys. The focus goes with
 * the stop, and its new place is said.
 */
export function OrderList({ label, stops, nameOf, onMove, render }: OrderListProps) {
  const t = useWords()
  const number = useNumber()
  const { shown, move, said, say } = useOrder({ stops, onMove })
  const moveTo = (one: RunStop, from: number, to: number) => {
    const name = nameOf(one)
    const at = Math.max(0, Math.min(stops.length - 1, to))
    if (at === from) return say(t(to > from ? 'runs:order.last' : 'runs:order.first', { name }))
    move(one.stop.id, at)
    say(t('runs:order.moved', { name, place: at + 1, all: stops.length }))
  }
  const drop = (id: string, to: number) => {
    const from = shown.findIndex(({ stop }) => stop.id === id)
    const one = shown[from]
    if (one) moveTo(one, from, to)
  }
  const { listRef, begin, pull, drop: letDrop, letGo, shiftOf, draggedId } = useDrag({ onDrop: drop })
  return (
    <>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <ol className={css.list} aria-label={label} ref={listRef}>
        {shown.map((one, at) => (
          <li
            key={one.stop.id}
            className={draggedId === one.stop.id ? `${css.item} ${css.lifted}` : css.item}
            style={shiftOf(one.stop.id, at)}
          >
            <span
              className={css.handle}
              aria-hidden="true"
              onPointerDown={(event) => begin(event, { id: one.stop.id, at })}
              onPointerMove={pull}
              onPointerUp={letDrop}
              onPointerCancel={letGo}
            >
              <span className={css.grip} />
            </span>
            <span className={css.place}>{number(at + 1)}</span>
            <span className={css.words}>
              <span className={css.first}>{render(one).first}</span>
              <span className={css.second}>{render(one).second}</span>
            </span>
            <MoveButtons
              id={one.stop.id}
              name={nameOf(one)}
              onUp={() => moveTo(one, at, at - 1)}
              onDown={() => moveTo(one, at, at + 1)}
              onFirst={() => moveTo(one, at, 0)}
              onLast={() => moveTo(one, at, stops.length - 1)}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

interface MoveButtonsProps {
  readonly id: string
  readonly name: string
  readonly onUp: () => void
  readonly onDown: () => void
  readonly onFirst: () => void
  readonly onLast: () => void
}

/** One step earlier or later; on either, the arrow keys, Home and End do what they say. */
function MoveButtons({ id, name, onUp, onDown, onFirst, onLast }: MoveButtonsProps) {
  const t = useWords()
  const press = (event: KeyboardEvent) => {
    const act = { ArrowUp: onUp, ArrowDown: onDown, Home: onFirst, End: onLast }[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (['up', 'down'] as const).map((way) => (
    <button
      key={way}
      type="button"
      className={way === 'up' ? `${css.step} ${css.up}` : css.step}
      aria-label={t(`runs:order.${way}`, { name })}
      data-move={`${way} ${id}`}
      onClick={way === 'up' ? onUp : onDown}
      onKeyDown={press}
    >
      <Icon name="down" />
    </button>
  ))
}
