import type { ReactNode } from 'react'
import css from './save-mark.module.css'

export type SaveState = 'sent' | 'waiting' | 'sending' | 'offline' | 'notSaved'

interface SaveMarkProps {
  state: SaveState
  /** "Saved on this phone · 3 to send" */
  words: string
  /** Shows what waits, and why. */
  onPress: () => void
}

/** Two dots and the way between: this phone and the office. It changes without moving anything. */
export function SaveMark({ state, words, onPress }: SaveMarkProps) {
  const bad = state === 'notSaved'
  return (
    <div className={css.holder}>
      <button
        type="button"
        className={bad ? `${css.mark} ${css.bad}` : css.mark}
        data-testid="save-mark"
        onClick={onPress}
      >
        <svg className={css.way} viewBox="0 0 40 12" aria-hidden="true" focusable="false">
          {drawings[state]}
        </svg>
        <span>{words}</span>
      </button>
      {/* Words inside a button are not announced when they change: they are said here. */}
      <span key={bad ? 'alert' : 'status'} className="visually-hidden" role={bad ? 'alert' : 'status'}>
        {words}
      </span>
    </div>
  )
}

const phone = <circle className={css.full} cx="6" cy="6" r="5.5" />
const office = <circle className={css.ring} cx="34" cy="6" r="4.75" />

const drawings: Readonly<Record<SaveState, ReactNode>> = {
  sent: (
    <>
      {phone}
      <path className={css.line} d="M12 6h16" />
      <circle className={css.full} cx="34" cy="6" r="5.5" />
    </>
  ),
  waiting: (
    <>
      {phone}
      <path className={css.open} d="M15.6 6h9.2" />
      {office}
    </>
  ),
  sending: (
    <>
      {phone}
      <path className={css.line} d="M12 6h8" />
      <path className={css.open} d="M24.5 6h4" />
      {office}
    </>
  ),
  offline: (
    <>
      {phone}
      <path className={css.line} d="M16.5 6h.01M24.5 6h.01M18.5 10l4-8" />
      {office}
    </>
  ),
  notSaved: (
    <>
      <path className={css.line} d="M1.5 1.5l9 9M10.5 1.5l-9 9" />
      {office}
    </>
  ),
}
