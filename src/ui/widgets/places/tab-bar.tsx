import { Icon, type IconName } from '../text/icon.tsx'
import { Go } from './go.tsx'
import css from './tab-bar.module.css'

export interface Place {
  href: string
  label: string
  icon: IconName
  current: boolean
}

interface TabBarProps {
  /** What a screen reader calls the bar. */
  label: string
  places: readonly Place[]
}

/** The places of the app, under the thumb. Its upper edge is the road; the dot travels to where you are. */
export function TabBar({ label, places }: TabBarProps) {
  const here = places.findIndex((place) => place.current)
  return (
    <nav className={css.tabs} aria-label={label}>
      {here >= 0 && (
        <span
          className={css.dot}
          aria-hidden="true"
          style={{ insetInlineStart: `${((here + 0.5) / places.length) * 100}%` }}
        />
      )}
      {places.map((place) => (
        <Go
          key={place.href}
          href={place.href}
          className={css.tab}
          aria-current={place.current ? 'page' : undefined}
        >
          <Icon name={place.icon} />
          <span>{place.label}</span>
        </Go>
      ))}
    </nav>
  )
}
