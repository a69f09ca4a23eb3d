import { useSyncExternalStore } from 'react'
import { dayAt } from '#rules/time/calendar.ts'

/** London's day: every hotel is there, whatever zone the phone is set to. */
export const placeTimeZone = 'Europe/London'

const today = () => dayAt(Date.now(), placeTimeZone)

const lookEveryMs = 30_000
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

const look = () => {
  for (const listener of listeners) listener()
}

/** One clock for the whole page: a list asks for the day in every row. */
const subscribe = (listener: () => void) => {
  if (listeners.size === 0) {
    timer = setInterval(look, lookEveryMs)
    document.addEventListener('visibilitychange', look)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  }
}

/** Today at the hotels, `YYYY-MM-DD`; changes at midnight and when the phone wakes on another day. */
export const useToday = (): string => useSyncExternalStore(subscribe, today)
