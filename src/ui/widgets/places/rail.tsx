import type { ReactNode } from 'react'
import { Icon } from '../text/icon.tsx'
import { Go } from './go.tsx'
import css from './rail.module.css'
import type { Place } from './tab-bar.tsx'

interface RailProps {
  label: string
  places: readonly Place[]
  /** The name of the app, or of the charity. */
  brand?: ReactNode
  /** The save mark, at the foot of the rail. */
  mark?: ReactNode
}

/** The same places at a desk (from 900 px): the same road, standing upright. */
export function Rail({ label, places, brand, mark }: RailProps) {
  const here = places.findIndex((place) => place.current)
  return (
    <div className={css.rail}>
      {brand && <div className={css.brand}>{brand}</div>}
      <nav aria-label={label} className={css.nav}>
        {here >= 0 && (
          <span
            className={css.dot}
            aria-hidden="true"
            style={{ insetBlockStart: `${((here + 0.5) / places.length) * 100}%` }}
          />
        )}
        {places.map((place) => (
          <Go
            key={place.href}
            href={place.href}
            className={css.place}
            aria-current={place.current ? 'page' : undefined}
          >
            <Icon name={place.icon} />
            <span>{place.label}</span>
          </Go>
        ))}
      </nav>
      {mark && <div className={css.mark}>{mark}</div>}
    </div>
  )
}
