import { useLayoutEffect, useRef } from 'react'
import { Field, type FieldWords } from './field.tsx'
import css from './text-area.module.css'
import well from './well.module.css'

interface TextAreaProps extends FieldWords {
  value: string
  onChange: (value: string) => void
  name?: string | undefined
  lang?: string | undefined
  maxLength?: number | undefined
  autoFocus?: boolean | undefined
  onBlur?: (() => void) | undefined
}

/** Running text: four lines at first, growing with what is written, never scrolling inside itself. */
export function TextArea({ label, help, error, optional, value, onChange, ...native }: TextAreaProps) {
  const ref = useRef<HTMLTextAreaElement>(null)
  useGrowth(ref, value)
  return (
    <Field label={label} help={help} error={error} optional={optional}>
      {(control) => (
        <textarea
          {...native}
          {...control}
          ref={ref}
          rows={4}
          // A browser keeps what stands in an open form on the disk, in the clear, unless it is told not to.
          autoComplete="off"
          className={`${well.well} ${css.area}`}
          dir={value === '' ? undefined : 'auto'}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

/** For browsers that do not size a field by its content. */
function useGrowth(ref: { current: HTMLTextAreaElement | null }, value: string) {
  useLayoutEffect(() => {
    const area = ref.current
    if (!area || CSS.supports('field-sizing', 'content')) return
    area.style.blockSize = 'auto'
    area.style.blockSize = `${area.scrollHeight}px`
  }, [ref, value])
}
