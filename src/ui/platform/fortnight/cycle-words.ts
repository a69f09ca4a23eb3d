import { lastDayOf } from '#rules/fortnight/cycle-days.ts'
import type { Cycle } from '#rules/records/fortnight/cycle.ts'
import { formatDay, formatSolarDay } from '#rules/time/calendar.ts'
import { daysBetween } from '#rules/time/day.ts'
import { useLanguage, useWords } from '../language.tsx'
import { useToday } from '../use-today.ts'

/** How a cycle is called and where it stands: its own name or its days, in the other calendar too where people use it. */
export function useCycleWords() {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()

  const days = (cycle: Cycle) => {
    const year = cycle.fromDay.slice(0, 4) !== today.slice(0, 4)
    return t('deliveries:days', {
      from: formatDay(cycle.fromDay, language),
      until: formatDay(lastDayOf(cycle), language, { year }),
    })
  }
  /** The same days in the Solar Hijri calendar; null in languages that do not use it. */
  const solarDays = (cycle: Cycle) => {
    const from = formatSolarDay(cycle.fromDay, language, { year: false })
    const until = formatSolarDay(lastDayOf(cycle), language)
    return from === null || until === null ? null : t('deliveries:days', { from, until })
  }
  const title = (cycle: Cycle) => cycle.name || days(cycle)
  /** `5 days left`, `Begins in 3 days`, `Over since 29 November`. */
  const standing = (cycle: Cycle) => {
    const lastDay = lastDayOf(cycle)
    if (today < cycle.fromDay) return t('deliveries:begins', { count: daysBetween(today, cycle.fromDay) })
    if (today > lastDay) return t('deliveries:over', { day: formatDay(lastDay, language) })
    return today === lastDay
      ? t('deliveries:last-day')
      : t('deliveries:left', { count: daysBetween(today, lastDay) })
  }
  return { title, days, solarDays, standing }
}
