import { useSyncExternalStore } from 'react'
import { timeAt } from '#rules/time/calendar.ts'
import { placeTimeZone } from '../use-today.ts'

const lookEveryMs = 30_000

const now = () => timeAt(Date.now(), placeTimeZone)

function subscribe(look: () => void) {
  const timer = setInterval(look, lookEveryMs)
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  }
}

/** The time on the wall where members live, `HH:MM`; changes with it, and when the phone wakes. */
export const useClock = (): string => useSyncExternalStore(subscribe, now)
