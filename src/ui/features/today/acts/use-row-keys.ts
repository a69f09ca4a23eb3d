import { useEffect, useRef } from 'react'

/**
 * Arrow keys, and j and k, lead from one row to the next while the focus is in one: Enter opens it, Tab reaches the act
 * at its end. Elsewhere the keys stay the browser's own.
 */
export function useRowKeys() {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const part = ref.current
    const move = (event: KeyboardEvent) => {
      const step = steps[event.key]
      if (!part || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      const rows = [...part.querySelectorAll('li')]
      const here = rows.findIndex((row) => row.contains(document.activeElement))
      const next = rows[here + step]
      if (here < 0 || !next) return
      event.preventDefault()
      next.querySelector<HTMLElement>('a, button')?.focus()
    }
    part?.addEventListener('keydown', move)
    return () => part?.removeEventListener('keydown', move)
  }, [])
  return ref
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }
