import type { Observable, Observer, Subscription } from 'dexie'

/** A value that changes: whoever subscribes gets it at once when there is one, and again after each change. */
export interface LiveValue<T> extends Observable<T> {
  getValue(): T
  hasValue(): boolean
  set(value: T): void
  /** Hands a failure to everybody who listens; the value stays. */
  fail(error: unknown): void
}

/** `onFirst` runs when somebody subscribes for the first time: the place to begin loading. */
export function createLiveValue<T>(given: { first?: T; onFirst?: () => void } = {}): LiveValue<T> {
  const observers = new Set<Observer<T>>()
  let held: { value: T } | null = 'first' in given ? { value: given.first as T } : null
  let isStarted = false

  const subscribe = (
    next?: Observer<T> | ((value: T) => void) | null,
    error?: ((error: unknown) => void) | null,
  ): Subscription => {
    const observer: Observer<T> =
      typeof next === 'function' || !next
        ? { ...(next ? { next } : {}), ...(error ? { error } : {}) }
        : { next: (value) => next.next?.(value), error: (thrown) => next.error?.(thrown) }
    observers.add(observer)
    if (held) observer.next?.(held.value)
    if (!isStarted) {
      isStarted = true
      given.onFirst?.()
    }
    return {
      unsubscribe: () => observers.delete(observer),
      get closed() {
        return !observers.has(observer)
      },
    }
  }

  const live = {
    subscribe,
    hasValue: () => held !== null,
    getValue: () => {
      if (!held) throw new Error('nothing has been loaded yet')
      return held.value
    },
    set: (value: T) => {
      held = { value }
      for (const observer of Array.from(observers)) observer.next?.(value)
    },
    fail: (error: unknown) => {
      for (const observer of Array.from(observers)) observer.error?.(error)
    },
  }
  const symbol = (Symbol as { observable?: symbol }).observable ?? '@@observable'
  return Object.assign(live, { [symbol]: () => live }) as unknown as LiveValue<T>
}
