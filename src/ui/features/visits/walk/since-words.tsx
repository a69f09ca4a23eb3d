import { dayAt, formatDay, formatTime, timeAt } from '#rules/time/calendar.ts'
import type { Visit } from '#rules/records/visit.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { useToday } from '#ui/platform/use-today.ts'

/** Since when a visit has been under way; the day too, when it was begun on another. */
export function SinceWords({ visit: { startedAtMs } }: { visit: Visit }) {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()
  if (startedAtMs === null) return t('visits:state.under-way')
  const time = formatTime(timeAt(startedAtMs), language)
  const day = dayAt(startedAtMs)
  return day === today
    ? t('visits:since', { time })
    : t('visits:since-day', { time, day: formatDay(day, language) })
}
