import { useState, type ReactNode } from 'react'
import { Field, type FieldWords } from '../form/field.tsx'
import well from '../form/well.module.css'
import { Icon } from '../text/icon.tsx'
import { PickDialog, type PickOption, type PickWords } from './pick-dialog.tsx'
import css from './pick-list.module.css'

export type { PickOption, PickWords } from './pick-dialog.tsx'

interface PickListProps<V extends string> extends FieldWords {
  options: readonly PickOption<V>[]
  value: V | undefined
  onChange: (value: V) => void
  words: PickWords
  /** What stands in the field when the chosen value is not among the options. */
  shown?: ReactNode
}

/** More than seven answers: a list of full height, with search. */
export function PickList<V extends string>({
  options,
  value,
  onChange,
  words,
  shown,
  ...field
}: PickListProps<V>) {
  const [open, setOpen] = useState(false)
  const chosen = options.find((option) => option.value === value)
  const choose = (picked: V) => {
    setOpen(false)
    onChange(picked)
  }
  return (
    <>
      <Field {...field}>
        {({ id, ...aria }) => (
          <button
            id={id}
            {...aria}
            type="button"
            className={`${well.well} ${css.field}`}
            aria-haspopup="dialog"
            onClick={() => setOpen(true)}
          >
            <span className={chosen || shown ? css.chosen : css.choose}>
              {chosen?.label ?? shown ?? words.choose}
            </span>
            <Icon name="down" />
          </button>
        )}
      </Field>
      <PickDialog
        open={open}
        title={field.label}
        options={options}
        value={value}
        words={words}
        onPick={choose}
        onClose={() => setOpen(false)}
      />
    </>
  )
}
