import { iconPaths, turnsRound, type IconName } from './icon-paths.ts'
import css from './icon.module.css'

export type { IconName } from './icon-paths.ts'

interface IconProps {
  name: IconName
  /** 24 px unless told: `small` is 20 with a stronger stroke (chips), `tag` is 18. */
  size?: 'small' | 'tag' | undefined
}

/** A drawing beside words, never instead of them: hidden from screen readers, so the words must be there. */
export function Icon({ name, size }: IconProps) {
  const classes = [css.icon, size && css[size], turnsRound.has(name) && css.flip].filter(Boolean).join(' ')
  return (
    <svg className={classes} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  )
}
