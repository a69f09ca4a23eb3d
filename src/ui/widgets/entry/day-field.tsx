import { useId, type ReactNode } from 'react'
import { Fieldset, type FieldWords } from '../form/field.tsx'
import well from '../form/well.module.css'
import css from './day-field.module.css'
import { MonthBox } from './month-box.tsx'
import type { DayEntry } from './read-day.ts'

export type { DayEntry } from './read-day.ts'

export interface DayWords {
  day: string
  month: string
  year: string
  /** On the button that opens the months: "Choose month". */
  chooseMonth: string
  search: string
  clear: string
  none: string
  close: string
}

interface DayFieldProps extends FieldWords {
  value: DayEntry
  onChange: (value: DayEntry) => void
  /** The names of the months, the first month first. */
  months: readonly string[]
  words: DayWords
  /** The same day in the other calendar, or how old that makes somebody. */
  second?: ReactNode
  /** Days that are often meant: "Today", "In a week". */
  quick?: readonly { label: string; onPress: () => void }[] | undefined
}

/** A day in three boxes. Any digits are taken, any box may stay empty; what was typed stays as typed. */
export function DayField({ value, onChange, months, words, second, quick, ...field }: DayFieldProps) {
  return (
    <Fieldset {...field} after={second}>
      <div className={css.boxes}>
        <Box
          label={words.day}
          value={value.day}
          invalid={!!field.error}
          onChange={(day) => onChange({ ...value, day })}
        />
        <MonthBox
          months={months}
          words={words}
          invalid={!!field.error}
          value={value.month}
          onChange={(month) => onChange({ ...value, month })}
        />
        <Box
          label={words.year}
          value={value.year}
          invalid={!!field.error}
          onChange={(year) => onChange({ ...value, year })}
          long
        />
      </div>
      {quick && quick.length > 0 && (
        <div className={css.quick}>
          {quick.map((chip) => (
            <button key={chip.label} type="button" className={css.chip} onClick={chip.onPress}>
              {chip.label}
            </button>
          ))}
        </div>
      )}
    </Fieldset>
  )
}

interface BoxProps {
  label: string
  value: string
  onChange: (value: string) => void
  invalid: boolean
  long?: boolean
}

function Box({ label, value, onChange, invalid, long }: BoxProps) {
  const id = useId()
  return (
    <div className={long ? css.year : css.day}>
      <label className={css.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={well.well}
        inputMode="numeric"
        autoComplete="off"
        maxLength={6}
        value={value}
        aria-invalid={invalid || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
