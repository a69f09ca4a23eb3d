import type { ReactNode } from 'react'
import css from './empty-state.module.css'

interface EmptyStateProps {
  /** What the list holds: "No calls today". */
  title: ReactNode
  /** What brings something. */
  text?: ReactNode
  /** One `Button`, usually of kind `quiet`. */
  act?: ReactNode
}

export function EmptyState({ title, text, act }: EmptyStateProps) {
  return (
    <div className={css.empty}>
      <p className={css.title}>{title}</p>
      {text && <p>{text}</p>}
      {act && <div className={css.act}>{act}</div>}
    </div>
  )
}
