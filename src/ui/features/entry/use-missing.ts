import { useState } from 'react'

/**
 * What is still missing in a form, said only once somebody pressed its button: the button is never greyed out, pressed
 * too early it goes to the first thing missing. `problems` names each field with its words, or false.
 */
export function useMissing<Field extends string>(formId: string, problems: Record<Field, string | false>) {
  const [isAsked, setIsAsked] = useState(false)

  return {
    /** Says from now on what is missing; true when something is. */
    isFound: () => {
      setIsAsked(true)
      const isFound = Object.values(problems).some((problem) => problem !== false)
      if (isFound) goToFirst(formId)
      return isFound
    },
    say: (field: Field) => (isAsked && problems[field]) || undefined,
  }
}

/** The errors stand on the page only after the next paint. */
const goToFirst = (formId: string) =>
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const first = document.getElementById(formId)?.querySelector<HTMLElement>('[aria-invalid="true"]')
      first?.focus()
      first?.scrollIntoView({ block: 'center' })
    }),
  )
