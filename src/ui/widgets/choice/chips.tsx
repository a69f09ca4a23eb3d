import { useId, type ReactNode } from 'react'
import { Fieldset, type FieldWords } from '../form/field.tsx'
import { Icon } from '../text/icon.tsx'
import css from './chips.module.css'

export interface ChipOption<V extends string> {
  value: V
  label: ReactNode
}

interface ChipsBase<V extends string> extends FieldWords {
  options: readonly ChipOption<V>[]
  /** Two in a row, equally wide. */
  twoAbreast?: boolean | undefined
  /** Where the screen already says it: the label is then only read out. */
  hideLabel?: boolean | undefined
  /** A last chip that leads to further answers: "More". */
  more?: { label: ReactNode; onPress: () => void } | undefined
}

interface OneOf<V extends string> {
  many?: false | undefined
  value: V | undefined
  onChange: (value: V) => void
  /** Pressing what is chosen takes the answer back. */
  onClear?: (() => void) | undefined
}

interface ManyOf<V extends string> {
  many: true
  value: readonly V[]
  onChange: (values: V[]) => void
}

export type ChipsProps<V extends string> = ChipsBase<V> & (OneOf<V> | ManyOf<V>)

/** Up to seven answers, all in sight: one of them, or with `many` any number. */
export function Chips<V extends string>(props: ChipsProps<V>) {
  const name = useId()
  const { options, twoAbreast, hideLabel, more, label, help, error, optional } = props
  const words = { label, help, error, optional, hideLabel }
  return (
    <Fieldset {...words} role={props.many ? undefined : 'radiogroup'}>
      <div className={twoAbreast ? css.two : css.chips}>
        {options.map((option) => (
          <Chip key={option.value} option={option} name={name} choice={props} />
        ))}
        {more && (
          <button type="button" className={css.chip} onClick={more.onPress}>
            {more.label}
          </button>
        )}
      </div>
    </Fieldset>
  )
}

interface ChipProps<V extends string> {
  option: ChipOption<V>
  name: string
  choice: OneOf<V> | ManyOf<V>
}

function Chip<V extends string>({ option, name, choice }: ChipProps<V>) {
  const checked = choice.many ? choice.value.includes(option.value) : choice.value === option.value
  const change = () => {
    if (choice.many) choice.onChange(toggled(choice.value, option.value))
    else choice.onChange(option.value)
  }
  const takeBack = () => {
    if (checked && !choice.many) choice.onClear?.()
  }
  return (
    <label className={checked ? `${css.chip} ${css.on}` : css.chip}>
      <input
        className={css.input}
        type={choice.many ? 'checkbox' : 'radio'}
        name={name}
        value={option.value}
        checked={checked}
        onChange={change}
        onClick={takeBack}
      />
      {checked && <Icon name="check" size="small" />}
      <span>{option.label}</span>
    </label>
  )
}

function toggled<V extends string>(values: readonly V[], value: V): V[] {
  return values.includes(value) ? values.filter((kept) => kept !== value) : [...values, value]
}
