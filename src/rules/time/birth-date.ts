import * as z from 'zod/mini'
import { daySchema } from '../record.ts'
import type { SolarDate } from './calendar.ts'
import { daysBetween, isDay } from './day.ts'

/**
 * What is known of when a member was born. A birth on 1 January was very often assigned on arrival, and a
 * year read off a Solar Hijri year covers parts of two: neither is treated as exact.
 */
export const birthDateSchema = z.discriminatedUnion('precision', [
  z.object({ precision: z.literal('day'), on: daySchema }),
  z.object({
    precision: z.literal('year'),
    year: z.int().check(z.gte(1850), z.lte(2200)),
    about: z.optional(z.boolean()),
  }),
  z.object({ precision: z.literal('unknown') }),
])
export type BirthDate = z.infer<typeof birthDateSchema>

/** Why a written birth date could not be taken. Also keys of the locales. */
export const birthDateRefusals = ['not-a-date', 'no-such-day', 'in-the-future', 'too-long-ago'] as const
export type BirthDateRefusal = { readonly reason: (typeof birthDateRefusals)[number] }

export interface BirthDateReading {
  readonly birth: BirthDate
  /** The Solar Hijri date (or year) it was written as: show the Gregorian result and ask. Null when it was not. */
  readonly convertedFrom: SolarDate | { readonly year: number } | null
  /** 1 January: probably given by an office, not by a mother. */
  readonly assigned: boolean
  /** What was written says more than could be kept (a month without a day), so the words are worth keeping. */
  readonly saysMore: boolean
}

/** Nobody older than this is believed. */
export const OLDEST_AGE_YEARS = 120

export const isProbablyAssigned = (birth: BirthDate) =>
  birth.precision === 'day' && birth.on.endsWith('-01-01')

/** Whole years of age on a day, and whether that is only about right; null when nothing is known. */
export function ageOn(birth: BirthDate, today: string): { years: number; about: boolean } | null {
  if (birth.precision === 'unknown') return null
  const thisYear = Number(today.slice(0, 4))
  if (birth.precision === 'year') return { years: Math.max(0, thisYear - birth.year), about: true }
  const hadBirthday = today.slice(5) >= birth.on.slice(5)
  const years = thisYear - Number(birth.on.slice(0, 4)) - (hadBirthday ? 0 : 1)
  return { years: Math.max(0, years), about: isProbablyAssigned(birth) }
}

/** Why a birth date cannot be true on this day, or null when it can. */
export function birthDateProblem(birth: BirthDate, today: string): BirthDateRefusal['reason'] | null {
  if (birth.precision === 'unknown') return null
  if (birth.precision === 'day' && !isDay(birth.on)) return 'no-such-day'
  const year = birth.precision === 'day' ? Number(birth.on.slice(0, 4)) : birth.year
  const thisYear = Number(today.slice(0, 4))
  const isAhead = birth.precision === 'day' ? daysBetween(today, birth.on) > 0 : year > thisYear
  if (isAhead) return 'in-the-future'
  return year < thisYear - OLDEST_AGE_YEARS ? 'too-long-ago' : null
}

/** Whether two birth dates can be those of one person: the same day, or a day and its year. */
export function mayBeSameBirth(a: BirthDate, b: BirthDate): boolean {
  if (a.precision === 'unknown' || b.precision === 'unknown') return false
  if (a.precision === 'day' && b.precision === 'day') return a.on === b.on
  return yearOf(a) === yearOf(b)
}

const yearOf = (birth: Exclude<BirthDate, { precision: 'unknown' }>) =>
  birth.precision === 'day' ? Number(birth.on.slice(0, 4)) : birth.year
