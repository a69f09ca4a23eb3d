import { useEffect, useRef, useState, type ReactNode } from 'react'

interface GrowingProps<Item> {
  items: readonly Item[]
  render: (item: Item) => ReactNode
  /** So many stand at once, and so many more each time the end comes near. */
  step?: number | undefined
  /** Stand in any case up to this one: where one is. */
  upTo?: number | undefined
}

/** Rows of a long list that come as one nears their end. Within `Rows` or `Road`; give it a `key` when the list is another one. */
export function Growing<Item>({ items, render, step = 40, upTo = 0 }: GrowingProps<Item>) {
  const [count, setCount] = useState(step)
  const end = useRef<HTMLLIElement>(null)
  const shownCount = Math.min(items.length, Math.max(count, upTo + step / 2))
  const isMore = shownCount < items.length

  useEffect(() => {
    if (!isMore || !end.current) return
    const watcher = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setCount(shownCount + step)
      },
      { rootMargin: '1200px' },
    )
    watcher.observe(end.current)
    return () => watcher.disconnect()
  }, [isMore, shownCount, step])

  return (
    <>
      {items.slice(0, shownCount).map(render)}
      {isMore && (
        <li ref={end} aria-hidden="true" style={{ position: 'relative', blockSize: 1, overflow: 'hidden' }} />
      )}
    </>
  )
}
