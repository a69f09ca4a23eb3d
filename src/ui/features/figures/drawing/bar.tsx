import { useId } from 'react'
import css from './bar.module.css'

/** `done`: delivered, answered, counted: solid. `failed`: it did not come about: hatched. `ahead`: still to come: outlined. */
export type BarKind = 'done' | 'failed' | 'ahead'

interface BarProps {
  parts: readonly { readonly kind: BarKind; readonly value: number }[]
  /** What the whole width stands for. */
  most: number
}

/**
 * A bar that begins at the side where the language starts. Its figures stand in words beside it and in the table, so it
 * is hidden from screen readers; solid, hatched and outlined can be told apart in grey and on paper.
 */
export function Bar({ parts, most }: BarProps) {
  const hatch = useId()
  const shown = parts.filter(({ value }) => value > 0)
  const share = (value: number) => (most === 0 ? 0 : (100 * value) / most)
  if (shown.length === 0) return null
  return (
    <svg className={css.bar} aria-hidden="true" focusable="false">
      <Hatch id={hatch} />
      {shown.map(({ kind, value }, at) => (
        <rect
          key={kind}
          className={css[kind]}
          y="1"
          height="18"
          rx="2"
          fill={kind === 'failed' ? `url(#${hatch})` : undefined}
          style={{
            x: `calc(${share(shown.slice(0, at).reduce((sum, one) => sum + one.value, 0))}% + 1px)`,
            width: `max(2px, calc(${share(value)}% - 2px))`,
          }}
        />
      ))}
    </svg>
  )
}

/** The same drawing beside words, so that they explain the picture. */
export function Key({ kind }: { kind: BarKind }) {
  const hatch = useId()
  return (
    <svg className={css.key} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <Hatch id={hatch} />
      <rect
        className={css[kind]}
        x="1"
        y="1"
        width="14"
        height="14"
        rx="3"
        fill={kind === 'failed' ? `url(#${hatch})` : undefined}
      />
    </svg>
  )
}

const Hatch = ({ id }: { id: string }) => (
  <defs>
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={css.ground} width="5" height="5" />
      <rect className={css.line} width="2" height="5" />
    </pattern>
  </defs>
)
