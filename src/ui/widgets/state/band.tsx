import type { ReactNode } from 'react'
import { Icon, type IconName } from '../text/icon.tsx'
import css from './band.module.css'

interface BandProps {
  /** `stop`: not saved, failed. `heed`: late, undecided. `veil`: protected. `info`: worth knowing. */
  kind: 'stop' | 'heed' | 'veil' | 'info'
  title: ReactNode
  /** For `stop`: what is safe, then the way out. */
  text?: ReactNode
  /** One `Button`, usually of kind `line`. */
  act?: ReactNode
  icon?: IconName | undefined
}

const icons = { stop: 'alert', heed: 'alert', veil: 'no', info: 'info' } as const

/** A line or two that stand above the rest until a person has dealt with them. */
export function Band({ kind, title, text, act, icon }: BandProps) {
  return (
    <div className={`${css.band} ${css[kind]}`} role={kind === 'stop' ? 'alert' : undefined}>
      <Icon name={icon ?? icons[kind]} />
      <div className={css.words}>
        <p className={css.title}>{title}</p>
        {text && <p>{text}</p>}
        {act && <div className={css.act}>{act}</div>}
      </div>
    </div>
  )
}
