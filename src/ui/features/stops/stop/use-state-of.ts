import { useCallback, useState } from 'react'

/** State of one thing out of many that the same screen shows one after the other: of the next it begins anew. */
export function useStateOf<T>(id: string, start: T) {
  const [held, setHeld] = useState({ id, value: start })
  const set = useCallback((value: T) => setHeld({ id, value }), [id])
  return [held.id === id ? held.value : start, set] as const
}
