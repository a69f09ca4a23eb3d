import type { ReactNode } from 'react'
import css from './switch.module.css'

interface SwitchProps {
  label: ReactNode
  second?: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Something that is on or off from now on. */
export function Switch({ label, second, checked, onChange }: SwitchProps) {
  return (
    <label className={css.row}>
      <span className={css.words}>
        <span className={css.label}>{label}</span>
        {second && <span className={css.second}>{second}</span>}
      </span>
      <input
        className={css.input}
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={css.track} aria-hidden="true" />
    </label>
  )
}
