import type { ReactNode } from 'react'
import { Icon } from '../text/icon.tsx'
import css from './tick.module.css'

interface TickProps {
  label: ReactNode
  second?: ReactNode
  /** At the end: a count. */
  end?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A row to tick off; several stand in one `Sheet`. */
export function Tick({ label, second, end, checked, onChange }: TickProps) {
  return (
    <label className={css.row}>
      <input
        className={css.input}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={checked ? `${css.box} ${css.on}` : css.box} aria-hidden="true">
        {checked && <Icon name="check" size="tag" />}
      </span>
      <span className={css.words}>
        <span className={css.label}>{label}</span>
        {second && <span className={css.second}>{second}</span>}
      </span>
      {end !== undefined && <span className={css.end}>{end}</span>}
    </label>
  )
}
