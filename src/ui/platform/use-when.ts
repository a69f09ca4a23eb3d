import { formatDay, formatSolarDay, formatTime, relativeDay, timeAt } from '#rules/time/calendar.ts'
import { useLanguage, useWords } from './language.tsx'
import { useToday } from './use-today.ts'

/** How days are said here: near ones by name, others with their month, in the other calendar too where people use it. */
export function useWhen() {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()

  const solar = (day: string) =>
    formatSolarDay(day, language, { year: day.slice(0, 4) !== today.slice(0, 4) })
  const plain = (day: string) => formatDay(day, language, { year: day.slice(0, 4) !== today.slice(0, 4) })

  /**
   * Both calendars in one. The two isolates are taken off again: a sentence isolates the whole, and an isolate that holds
   * nothing but isolates is laid out left to right, which would turn the two days round.
   */
  const both = (gregorian: string, other: string | null) =>
    other === null
      ? gregorian
      : t('when:both', { day: gregorian, solar: other }).replace(/[\u2066-\u2069]/g, '')

  /** `24 November`, or in Dari `۲۴ نومبر · ۳ قوس`. */
  const day = (on: string) => both(plain(on), solar(on))
  /** The same with `Today` and `Yesterday`, and the time when it was written on that very day. */
  const moment = (on: string, atMs?: number) => {
    const near = relativeDay(on, today)
    const time = atMs === undefined ? undefined : formatTime(timeAt(atMs), language)
    if (near === 'today') return time ? t('when:today-at', { time }) : t('when:today')
    if (near === 'yesterday') return time ? t('when:yesterday-at', { time }) : t('when:yesterday')
    return day(on)
  }
  /** With the year and both calendars, for a birth date that has to be confirmed. */
  const full = (on: string) => both(formatDay(on, language, { year: true }), formatSolarDay(on, language))
  return { day, moment, full, today }
}
