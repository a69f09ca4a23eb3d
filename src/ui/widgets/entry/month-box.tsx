import { useId, useState } from 'react'
import { PickDialog, type PickOption } from '../choice/pick-dialog.tsx'
import well from '../form/well.module.css'
import { Icon } from '../text/icon.tsx'
import css from './day-field.module.css'
import { readNumber } from './read-day.ts'

interface MonthBoxProps {
  months: readonly string[]
  words: { month: string; chooseMonth: string; search: string; clear: string; none: string; close: string }
  value: string
  onChange: (value: string) => void
  invalid: boolean
}

/** The month: typed as a number, shown as a word once left, or picked from the list. */
export function MonthBox({ months, words, value, onChange, invalid }: MonthBoxProps) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [typing, setTyping] = useState(false)
  const number = readNumber(value)
  const word = number === undefined ? undefined : months[number - 1]
  const pick = (month: string) => {
    setOpen(false)
    onChange(month)
  }
  return (
    <div className={css.month}>
      <label className={css.label} htmlFor={id}>
        {words.month}
      </label>
      <div className={css.pick}>
        <input
          id={id}
          className={`${well.well} ${css.monthInput}`}
          inputMode="numeric"
          autoComplete="off"
          value={typing ? value : (word ?? value)}
          aria-invalid={invalid || undefined}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
          onChange={(event) => onChange(event.target.value)}
        />
        <button
          type="button"
          className={css.open}
          aria-label={words.chooseMonth}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <Icon name="down" size="small" />
        </button>
      </div>
      <PickDialog
        open={open}
        title={words.month}
        options={monthOptions(months)}
        value={number === undefined ? undefined : String(number)}
        words={words}
        onPick={pick}
        onClose={() => setOpen(false)}
      />
    </div>
  )
}

function monthOptions(months: readonly string[]): PickOption<string>[] {
  return months.map((label, index) => ({ value: String(index + 1), label, search: String(index + 1) }))
}
