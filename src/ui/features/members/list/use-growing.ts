import { startTransition, useEffect, useState } from 'react'

const first = 50
const step = 150

/**
 * How many of `total` rows stand in the page: at first what fills the screen, soon all of them, without holding up a
 * tap. Rows out of sight cost no layout (`content-visibility`), yet the browser's own search and a screen reader find them.
 */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(first)

  useEffect(() => {
    if (count >= total) return
    const timer = setTimeout(() => startTransition(() => setCount((before) => before + step)))
    return () => clearTimeout(timer)
  }, [count, total])

  return Math.min(count, total)
}
