import type { CheckIn } from '../records/calls/check-in.ts'
import { addDays } from '../time/day.ts'

/** A day, and a time `HH:MM` or empty for any time. */
export interface Later {
  readonly on: string
  readonly time: string
}

export const laterChoices = ['afternoon', 'evening', 'tomorrow'] as const
export type LaterChoice = (typeof laterChoices)[number]

const hours = { afternoon: '15:00', evening: '18:30' } as const

/** What people mean by it when they ask to be rung later. */
export const laterOf = (choice: LaterChoice, today: string): Later =>
  choice === 'tomorrow' ? { on: addDays(today, 1), time: '' } : { on: today, time: hours[choice] }

/** The choices that still lie ahead. */
export const laterChoicesAt = (time: string): LaterChoice[] =>
  laterChoices.filter((choice) => choice === 'tomorrow' || hours[choice] > time)

/** Whether the moment somebody asked for is still `ahead`, has come (`now`) or is over (`late`). */
export function dueAt(
  { laterOn, laterTime }: CheckIn,
  today: string,
  time: string,
): 'ahead' | 'now' | 'late' {
  if (laterOn === null || laterOn > today) return laterOn === null ? 'now' : 'ahead'
  if (laterOn < today) return 'late'
  if (laterTime > time) return 'ahead'
  return laterTime !== '' && laterTime < time ? 'late' : 'now'
}
