import type { ReactNode } from 'react'
import css from './panel.module.css'

interface PanelProps {
  title?: ReactNode
  children: ReactNode
}

/** A card with room about it: for choices and figures, not for lists. */
export function Panel({ title, children }: PanelProps) {
  return (
    <div className={css.panel}>
      {title && <h2 className={css.title}>{title}</h2>}
      {children}
    </div>
  )
}
