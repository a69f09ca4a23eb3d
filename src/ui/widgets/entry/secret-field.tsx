import { useState } from 'react'
import { Field, type FieldWords } from '../form/field.tsx'
import well from '../form/well.module.css'
import { Icon } from '../text/icon.tsx'
import css from './secret-field.module.css'

interface SecretFieldProps extends FieldWords {
  value: string
  onChange: (value: string) => void
  /** `current-password` to unlock or sign in, `new-password` where one is chosen, `off` for what no keeper should offer. */
  autoComplete: 'current-password' | 'new-password' | 'off'
  words: { show: string; hide: string }
  name?: string | undefined
  after?: FieldWords['help']
}

/** A passphrase or password, which may be looked at while it is typed. */
export function SecretField({ value, onChange, words, autoComplete, name, ...field }: SecretFieldProps) {
  const [seen, setSeen] = useState(false)
  return (
    <Field {...field}>
      {(control) => (
        <div className={`${well.well} ${well.around}`}>
          <input
            {...control}
            className={`${well.bare} ${css.input}`}
            type={seen ? 'text' : 'password'}
            dir={value === '' ? undefined : 'auto'}
            name={name}
            autoComplete={autoComplete}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <button
            type="button"
            className={css.eye}
            aria-label={seen ? words.hide : words.show}
            onClick={() => setSeen(!seen)}
          >
            <Icon name={seen ? 'eye-off' : 'eye'} />
          </button>
        </div>
      )}
    </Field>
  )
}
