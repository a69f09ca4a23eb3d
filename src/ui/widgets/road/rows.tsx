import type { ReactNode } from 'react'
import css from './rows.module.css'

interface RowsProps {
  /** `doors`: each row leads with a `Door`, and the road runs behind them. */
  road?: 'doors' | undefined
  /** What a screen reader calls the list, where no heading does. */
  label?: string | undefined
  children: ReactNode
}

/** A list of `Row`s. What has no order has no line. */
export function Rows({ road, label, children }: RowsProps) {
  return (
    <ul className={road ? `${css.rows} ${css.doors}` : css.rows} aria-label={label}>
      {children}
    </ul>
  )
}
