import { formatSolarDay } from '#rules/time/calendar.ts'
import { isDay } from '#rules/time/day.ts'
import { gregorianMonths } from '#rules/time/calendar-words.ts'
import { toAsciiDigits } from '#rules/language/digits.ts'
import { DayField, type DayEntry } from '../widgets/entry/day-field.tsx'
import type { FieldWords } from '../widgets/form/field.tsx'
import { useLanguage, useWords } from './language.tsx'
import { useToday } from './use-today.ts'

interface DayQuestionProps extends FieldWords {
  value: DayEntry
  onChange: (value: DayEntry) => void
}

/** Asks for a day in the Gregorian calendar, says it in the other one too where people use it, and offers today. */
export function DayQuestion({ value, onChange, ...field }: DayQuestionProps) {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()
  const iso = readDayEntry(value)
  return (
    <DayField
      {...field}
      value={value}
      onChange={onChange}
      months={gregorianMonths[language]}
      second={iso && formatSolarDay(iso, language)}
      quick={[{ label: t('when:today'), onPress: () => onChange(asDayEntry(today)) }]}
      words={{
        day: t('when:day'),
        month: t('when:month'),
        year: t('when:year'),
        chooseMonth: t('when:choose-month'),
        search: t('when:search-month'),
        clear: t('when:clear'),
        none: t('when:no-month'),
        close: t('when:close'),
      }}
    />
  )
}

/** The day that three boxes make, `YYYY-MM-DD`, whatever digits were typed; null when they make none. */
export function readDayEntry({ day, month, year }: DayEntry): string | null {
  const [d = '', m = '', y = ''] = [day, month, year].map((text) => toAsciiDigits(text).trim())
  const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

/** A day as it stands in the three boxes. */
export function asDayEntry(iso: string): DayEntry {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { day: String(Number(day)), month: String(Number(month)), year }
}
