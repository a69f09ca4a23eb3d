import { useId, type ReactNode } from 'react'
import { Icon } from '../text/icon.tsx'
import css from './field.module.css'

export interface FieldWords {
  label: ReactNode
  help?: ReactNode
  error?: ReactNode
  /** The word "optional", where a field is. */
  optional?: ReactNode
}

/** What the control of a field must carry, so that its label, help and error are read with it. */
export interface FieldControl {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

interface FieldProps extends FieldWords {
  /** A line after the control that is no error: the other calendar, a count. */
  after?: ReactNode
  children: (control: FieldControl) => ReactNode
}

/** One question with one control: label above, help under it, error under the control. */
export function Field({ label, help, error, optional, after, children }: FieldProps) {
  const id = useId()
  const ids = describe(id, { help, error })
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id}>
        {label} {optional && <span className={css.optional}>{optional}</span>}
      </label>
      {help && (
        <p className={css.help} id={ids.help}>
          {help}
        </p>
      )}
      {children({ id, 'aria-describedby': ids.describedBy, 'aria-invalid': error ? true : undefined })}
      {after && <div className={css.after}>{after}</div>}
      <FieldError id={ids.error} error={error} />
    </div>
  )
}

interface FieldsetProps extends FieldWords {
  hideLabel?: boolean | undefined
  role?: 'radiogroup' | undefined
  after?: ReactNode
  children: ReactNode
}

/** One question with several controls. */
export function Fieldset({ label, help, error, optional, hideLabel, role, after, children }: FieldsetProps) {
  const ids = describe(useId(), { help, error })
  return (
    <fieldset
      className={css.field}
      role={role}
      aria-describedby={ids.describedBy}
      aria-invalid={role && error ? true : undefined}
    >
      <legend className={hideLabel ? 'visually-hidden' : css.legend}>
        {label} {optional && <span className={css.optional}>{optional}</span>}
      </legend>
      {help && (
        <p className={css.help} id={ids.help}>
          {help}
        </p>
      )}
      {children}
      {after && <div className={css.after}>{after}</div>}
      <FieldError id={ids.error} error={error} />
    </fieldset>
  )
}

function FieldError({ id, error }: { id: string; error: ReactNode }) {
  if (!error) return null
  return (
    <p className={css.error} id={id}>
      <Icon name="alert" />
      <span>{error}</span>
    </p>
  )
}

function describe(id: string, { help, error }: { help: ReactNode; error: ReactNode }) {
  const ids = { help: `${id}-help`, error: `${id}-error` }
  const describedBy = [help && ids.help, error && ids.error].filter(Boolean).join(' ') || undefined
  return { ...ids, describedBy }
}
