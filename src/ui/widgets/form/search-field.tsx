import { useId } from 'react'
import { Icon } from '../text/icon.tsx'
import css from './search-field.module.css'
import well from './well.module.css'

interface SearchFieldProps {
  /** What can be searched for, said in the field: "Name, number or room". It is its label too. */
  label: string
  /** For the cross that empties it. */
  clearLabel: string
  value: string
  onChange: (value: string) => void
}

export function SearchField({ label, clearLabel, value, onChange }: SearchFieldProps) {
  const id = useId()
  return (
    <div className={css.search} role="search">
      <label htmlFor={id} className={css.label}>
        <span className={css.glass}>
          <Icon name="search" />
        </span>
        <span className={value === '' ? css.words : 'visually-hidden'}>{label}</span>
      </label>
      <div className={`${well.well} ${well.around}`}>
        <input
          id={id}
          className={`${well.bare} ${css.input}`}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          dir={value === '' ? undefined : 'auto'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {value !== '' && (
          <button type="button" className={css.clear} aria-label={clearLabel} onClick={() => onChange('')}>
            <Icon name="cross" />
          </button>
        )}
      </div>
    </div>
  )
}
