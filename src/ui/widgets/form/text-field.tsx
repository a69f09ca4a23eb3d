import type { ComponentPropsWithoutRef } from 'react'
import { Field, type FieldWords } from './field.tsx'
import well from './well.module.css'

type Native = ComponentPropsWithoutRef<'input'>

export interface TextFieldProps extends FieldWords {
  value: string
  onChange: (value: string) => void
  /** `ltr` for identifiers (phone, postcode, address of mail); else the words decide. */
  dir?: 'auto' | 'ltr' | undefined
  type?: 'text' | 'tel' | 'email' | 'password' | 'url' | undefined
  name?: string | undefined
  inputMode?: Native['inputMode']
  /** Off unless told: browsers write what they offer again, and what stood in an open form, to the disk in the clear. */
  autoComplete?: string | undefined
  autoCapitalize?: Native['autoCapitalize']
  enterKeyHint?: Native['enterKeyHint']
  maxLength?: number | undefined
  spellCheck?: boolean | undefined
  /** The language that will be written, where it is not that of the screen. */
  lang?: string | undefined
  autoFocus?: boolean | undefined
  onBlur?: (() => void) | undefined
  after?: FieldWords['help']
}

/** One line of text. What was typed stays, valid or not. */
export function TextField({
  label,
  help,
  error,
  optional,
  after,
  value,
  onChange,
  dir,
  autoComplete = 'off',
  type = 'text',
  ...native
}: TextFieldProps) {
  return (
    <Field label={label} help={help} error={error} optional={optional} after={after}>
      {(control) => (
        <input
          {...native}
          {...control}
          autoComplete={autoComplete}
          className={well.well}
          type={type}
          dir={dir === 'ltr' ? 'ltr' : value === '' ? undefined : 'auto'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
