import { useEffect } from 'react'
import { useSession } from './session-store.ts'

/** Says, while the calling screen stands with something typed, that the app must not be reloaded over it. */
export function useOpenForm(isTouched: boolean): void {
  const openForm = useSession((session) => session.openForm)
  useEffect(() => (isTouched ? openForm() : undefined), [isTouched, openForm])
}
