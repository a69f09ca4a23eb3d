import type { ReactNode } from 'react'
import css from './progress-road.module.css'

interface ProgressRoadProps {
  /** What is done and what is left, in words: "48 of 150 members are here". */
  words: ReactNode
  label: string
  value: number
  /** Undefined while it is not known how much there is: then no part is claimed to be done. */
  max: number | undefined
}

/** How much of something long is really done. It never moves by itself. */
export function ProgressRoad({ words, label, value, max }: ProgressRoadProps) {
  const part = max ? Math.min(1, value / max) : 0
  const done = max !== undefined && value >= max
  return (
    <div className={css.progress}>
      <div
        className={css.way}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={max === undefined ? undefined : value}
      >
        <span className={css.walked} style={{ inlineSize: `${part * 100}%` }} />
        <span className={css.start} />
        {max !== undefined && !done && value > 0 && (
          <span className={css.here} style={{ insetInlineStart: `${part * 100}%` }} />
        )}
        <span className={done ? `${css.end} ${css.full}` : css.end} />
      </div>
      <p className={css.words}>{words}</p>
    </div>
  )
}
