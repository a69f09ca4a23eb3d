import { useEffect, useState } from 'react'

/** What of an observable a screen needs; the device's live queries are of this shape. */
interface Watched<T> {
  subscribe(next: (value: T) => void, error: (cause: unknown) => void): { unsubscribe(): void }
}

/**
 * The latest value of something watched; undefined until the first. A failure is thrown while rendering, so that
 * the nearest error boundary says it. `watched` must keep its identity between renders (useMemo).
 */
export function useObserved<T>(watched: Watched<T>): T | undefined {
  const [seen, setSeen] = useState<{ of: Watched<T>; value: T } | { of: Watched<T>; cause: unknown } | null>(
    null,
  )

  useEffect(() => {
    const subscription = watched.subscribe(
      (value) => setSeen({ of: watched, value }),
      (cause) => setSeen({ of: watched, cause }),
    )
    return () => subscription.unsubscribe()
  }, [watched])

  if (seen?.of !== watched) return undefined
  if ('cause' in seen) throw seen.cause
  return seen.value
}
