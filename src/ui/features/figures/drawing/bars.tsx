import type { ReactNode } from 'react'
import { Panel } from '#ui/widgets/card/panel.tsx'
import { Bar, Key, type BarKind } from './bar.tsx'
import { Figure } from './figure.tsx'
import css from './bars.module.css'

export interface BarRow {
  readonly key: string
  readonly words: ReactNode
  readonly parts: readonly { readonly kind: BarKind; readonly value: number }[]
  /** The number on the bar, and where its rows stand. */
  readonly value: number
  readonly name?: string | undefined
  readonly href?: string | undefined
  readonly money?: boolean | undefined
}

interface BarsProps {
  title: string
  rows: readonly BarRow[]
  /** What the kinds of bar mean, where the title does not say it. */
  keys?: readonly { readonly kind: BarKind; readonly words: string }[]
}

/** A picture of figures: a bar each, with its number on it, and no grid. */
export function Bars({ title, rows, keys = [] }: BarsProps) {
  const most = Math.max(...rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)), 0)
  return (
    <Panel title={title}>
      {keys.length > 0 && (
        <p className={css.keys}>
          {keys.map(({ kind, words }) => (
            <span key={kind}>
              <Key kind={kind} /> {words}
            </span>
          ))}
        </p>
      )}
      <ul className={css.bars}>
        {rows.map(({ key, words, parts, ...figure }) => (
          <li key={key} className={css.row}>
            <span className={css.words}>{words}</span>
            <span className={css.value}>
              <Figure {...figure} />
            </span>
            <span className={css.bar}>
              <Bar parts={parts} most={most} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
