import { useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Begins each new thing at the top, on a screen that stays while what it shows changes. Whether somebody has scrolled is
 * noted as they do: to ask the page for it would have it laid out once more in the middle of the change.
 */
export function useTopOf<Shown extends HTMLElement>(id: string) {
  const inside = useRef<Shown>(null)
  const scrolled = useRef<Element | null>(null)
  const shownId = useRef(id)

  useEffect(() => {
    const note = ({ target }: Event) => {
      if (target instanceof Element && target.contains(inside.current)) scrolled.current = target
    }
    document.addEventListener('scroll', note, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', note, { capture: true })
  }, [])

  useLayoutEffect(() => {
    if (shownId.current === id) return
    shownId.current = id
    scrolled.current?.scrollTo({ top: 0 })
    scrolled.current = null
  }, [id])

  return inside
}
