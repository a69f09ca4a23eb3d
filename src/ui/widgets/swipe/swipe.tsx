import { useRef, type PointerEvent, type ReactNode } from 'react'
import { Icon, type IconName } from '../text/icon.tsx'
import css from './swipe.module.css'

/** How far a finger goes before it is a swipe, and how far before letting go does the act; in CSS pixels. */
const slop = 10
const enough = 96

interface SwipeProps {
  /** What letting go does. The same act must stand in sight as a button or link: this is only the quicker way. */
  icon: IconName
  words: ReactNode
  onSwipe: () => void
  children: ReactNode
}

interface Drag {
  readonly id: number
  readonly x: number
  readonly y: number
  /** Towards the start of a line: to the left where one reads from there. */
  readonly sign: 1 | -1
  /** Pixels gone towards the start; null while nobody knows whether it is a swipe. */
  gone: number | null
}

/** A row that can be pushed towards the start of its line, by touch or pen, to do the act that stands at its end. */
export function Swipe({ icon, words, onSwipe, children }: SwipeProps) {
  const row = useRef<HTMLDivElement>(null)
  const drag = useRef<Drag | null>(null)
  const wasSwipe = useRef(false)

  const rest = () => {
    drag.current = null
    if (!row.current) return
    row.current.style.removeProperty('transform')
    delete row.current.dataset['swipe']
  }
  const begin = (event: PointerEvent) => {
    wasSwipe.current = false
    if (event.pointerType === 'mouse' || !event.isPrimary || !row.current) return
    const sign = getComputedStyle(row.current).direction === 'rtl' ? 1 : -1
    drag.current = { id: event.pointerId, x: event.clientX, y: event.clientY, sign, gone: null }
  }
  const move = (event: PointerEvent) => {
    const at = drag.current
    if (!at || at.id !== event.pointerId || !row.current) return
    const gone = (event.clientX - at.x) * at.sign
    if (at.gone === null) {
      if (Math.abs(event.clientY - at.y) > slop || gone < -slop) return rest()
      if (gone < slop) return
      row.current.setPointerCapture?.(event.pointerId)
    }
    at.gone = Math.max(0, gone)
    row.current.style.transform = `translateX(${at.gone * at.sign}px)`
    row.current.dataset['swipe'] = at.gone >= enough ? 'enough' : 'begun'
  }
  const end = (event: PointerEvent) => {
    const gone = drag.current?.id === event.pointerId ? drag.current.gone : null
    wasSwipe.current = gone !== null
    rest()
    if (gone !== null && gone >= enough) onSwipe()
  }
  return (
    <div className={css.track}>
      <div
        ref={row}
        className={css.row}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={rest}
        onClickCapture={(event) => {
          // The browser makes a click of a swipe that ends where it began: it is not meant for the row.
          if (!wasSwipe.current) return
          wasSwipe.current = false
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        {children}
      </div>
      <div className={css.ground} aria-hidden="true">
        <span>{words}</span>
        <Icon name={icon} />
      </div>
    </div>
  )
}
