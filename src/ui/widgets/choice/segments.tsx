import { useEffect, useId, useRef, type ReactNode } from 'react'
import css from './segments.module.css'

export interface Segment<V extends string> {
  value: V
  label: ReactNode
  /** Read out where the label is too short to be understood alone. */
  name?: string | undefined
}

interface SegmentsProps<V extends string> {
  /** Before the segments: "Floor". */
  label: string
  segments: readonly Segment<V>[]
  value: V
  onChange: (value: V) => void
}

/** Parts of one place side by side, one of them in sight: the floors of a hotel. Many run on beyond the edge and can be pushed along. */
export function Segments<V extends string>({ label, segments, value, onChange }: SegmentsProps<V>) {
  const id = useId()
  const strip = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const chosen = strip.current?.querySelector<HTMLElement>('[aria-pressed="true"]')
    chosen?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [value])

  return (
    <div className={css.segments} role="group" aria-labelledby={id}>
      <span id={id} className={css.label}>
        {label}
      </span>
      <div className={css.strip} ref={strip}>
        {segments.map((segment) => (
          <button
            key={segment.value}
            type="button"
            className={css.segment}
            aria-pressed={segment.value === value}
            aria-label={segment.name}
            onClick={() => onChange(segment.value)}
          >
            {segment.label}
          </button>
        ))}
      </div>
    </div>
  )
}
