import type { ReactNode } from 'react'
import { Figure } from './figure.tsx'
import { Key, type BarKind } from './bar.tsx'
import css from './tiles.module.css'

export interface Tile {
  readonly words: ReactNode
  readonly value: number
  readonly name?: string | undefined
  readonly href?: string | undefined
  readonly money?: boolean | undefined
  /** Beside the number: a share. */
  readonly beside?: ReactNode
  /** The same key as in the picture below. */
  readonly kind?: BarKind | undefined
}

/** The few figures that say most, large. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <ul className={css.tiles}>
      {tiles.map(({ words, beside, kind, ...figure }, at) => (
        <li key={at} className={css.tile}>
          <span className={css.value}>
            <Figure {...figure} />
            {beside && <span className={css.beside}>{beside}</span>}
          </span>
          <span className={css.words}>
            {kind && <Key kind={kind} />}
            <span>{words}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
