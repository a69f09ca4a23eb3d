import { useEffect, useState } from 'react'

/** What of an observable a screen needs; the device's live queries are of this shape. */
interface Watched<T> {
  subscribe(next: (value: T) => void, error: (cause: unknown) => void): { unsubscribe(): void }
}

type Seen<T> = { of: Watched<T>; value: T } | { of: Watched<T>; cause: unknown }

/**
 * The latest value of something watched; undefined until the first, which is there at once where the device has it in
 * memory: a screen one comes back to is drawn once. A failure is thrown while rendering, so that the nearest error
 * boundary says it. `watched` must keep its identity between renders (useMemo).
 */
export function useObserved<T>(watched: Watched<T>): T | undefined {
  const [seen, setSeen] = useState<Seen<T> | null>(() => glance(watched))

  useEffect(() => {
    const subscription = watched.subscribe(
      (value) => setSeen((before) => (isSeen(before, watched, value) ? before : { of: watched, value })),
      (cause) => setSeen({ of: watched, cause }),
    )
    return () => subscription.unsubscribe()
  }, [watched])

  const latest = seen?.of === watched ? seen : glance(watched)
  if (!latest) return undefined
  if ('cause' in latest) throw latest.cause
  return latest.value
}

const isSeen = <T>(seen: Seen<T> | null, of: Watched<T>, value: T) =>
  seen?.of === of && 'value' in seen && Object.is(seen.value, value)

/** What is in memory now, without waiting for it. */
function glance<T>(watched: Watched<T>): Seen<T> | null {
  let seen: Seen<T> | null = null
  watched
    .subscribe(
      (value) => (seen = { of: watched, value }),
      (cause) => (seen = { of: watched, cause }),
    )
    .unsubscribe()
  return seen
}
