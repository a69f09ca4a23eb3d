import type { ReactNode } from 'react'
import css from './list-detail.module.css'

interface ListDetailProps {
  list: ReactNode
  detail: ReactNode
  /** Which of the two a phone shows; a desk shows both, and the list stays while the detail changes. */
  shows: 'list' | 'detail'
}

export function ListDetail({ list, detail, shows }: ListDetailProps) {
  return (
    <div className={css.pair} data-shows={shows}>
      <div className={css.list}>{list}</div>
      <div className={css.detail}>{detail}</div>
    </div>
  )
}
