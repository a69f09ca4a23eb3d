import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import type { SaveRefusal } from '#device/device.ts'
import { useWords } from '../../platform/language.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import css from './form-screen.module.css'
import { NotSaved } from './not-saved.tsx'

interface FormScreenProps {
  title: ReactNode
  sub?: ReactNode
  /** Where it leads back to, or what goes back. `as` a cross where the work in hand is left. */
  back: { href?: string; onBack?: () => void; as?: 'close' }
  /** What the main button says. */
  act: string
  isSaving: boolean
  refusal: SaveRefusal | null
  /** How often the person pressed too early: each time the focus goes to the first question that is missing or wrong. */
  refusedTries: number
  onSubmit: () => void
  /** Below the form, and no part of it. */
  after?: ReactNode
  children: ReactNode
}

/** One form on one screen, its one act low under the thumb. What could not be saved is said above, and stays. */
export function FormScreen(props: FormScreenProps) {
  const { title, sub, back, act, isSaving, refusal, refusedTries, onSubmit, after, children } = props
  const t = useWords()
  const form = useFirstProblem(refusedTries)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Screen
      title={title}
      sub={sub}
      back={{ label: t(back.as === 'close' ? 'members:close' : 'members:back'), ...back }}
      foot={
        <Button kind="solid" icon="check" type="submit" form="members-form" busy={isSaving}>
          {act}
        </Button>
      }
    >
      <NotSaved refusal={refusal} />
      <form id="members-form" ref={form} className={css.form} noValidate onSubmit={submit}>
        {children}
      </form>
      {after}
    </Screen>
  )
}

function useFirstProblem(tries: number) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (tries === 0) return
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const control = wrong?.matches('fieldset') ? wrong.querySelector<HTMLElement>('input, button') : wrong
    control?.scrollIntoView({ block: 'center' })
    control?.focus({ preventScroll: true })
  }, [tries])
  return form
}

/** What is wrong with a form, and how often somebody tried to save it so. */
export function useProblems<Problems>(none: Problems) {
  const [state, setState] = useState({ problems: none, refusedTries: 0 })
  return {
    ...state,
    refuse: (problems: Problems) =>
      setState(({ refusedTries }) => ({ problems, refusedTries: refusedTries + 1 })),
    clear: () => setState(({ refusedTries }) => ({ problems: none, refusedTries })),
  }
}
