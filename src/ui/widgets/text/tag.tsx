import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import css from './tag.module.css'

interface TagProps {
  /** `heed`: late or undecided. `new`: newly here. `veil`: protected. */
  kind: 'heed' | 'new' | 'veil'
  icon?: IconName | undefined
  children: ReactNode
}

export function Tag({ kind, icon, children }: TagProps) {
  return (
    <span className={`${css.tag} ${css[kind]}`}>
      {icon && <Icon name={icon} size="tag" />}
      <span>{children}</span>
    </span>
  )
}
