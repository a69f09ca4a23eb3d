import { Fieldset, type FieldWords } from '../form/field.tsx'
import { Icon } from '../text/icon.tsx'
import css from './stepper.module.css'

interface StepperProps extends FieldWords {
  /** Undefined: not said yet. */
  value: number | undefined
  onChange: (value: number) => void
  step: number
  min: number
  max: number
  /** What the first press on either button gives. */
  start: number
  /** The value in words: "45 minutes"; for undefined "not said". */
  words: { shown: string; less: string; more: string }
}

/** An amount in even steps, without a keyboard. */
export function Stepper({ value, onChange, step, min, max, start, words, ...field }: StepperProps) {
  const move = (by: number) =>
    onChange(value === undefined ? start : Math.min(max, Math.max(min, value + by)))
  return (
    <Fieldset {...field}>
      <div className={css.stepper}>
        <button type="button" className={css.press} aria-label={words.less} onClick={() => move(-step)}>
          <Icon name="minus" />
        </button>
        <output className={value === undefined ? css.unsaid : css.shown} aria-live="polite">
          {words.shown}
        </output>
        <button type="button" className={css.press} aria-label={words.more} onClick={() => move(step)}>
          <Icon name="plus" />
        </button>
      </div>
    </Fieldset>
  )
}
