import type { BirthDate } from '#rules/time/birth-date.ts'
import { formatDay, formatSolarDay } from '#rules/time/calendar.ts'
import { toDigitsOf } from '#rules/language/digits.ts'
import { useLanguage, useWords } from '../../platform/language.tsx'

/** When somebody was born, in the words of the screen: the Gregorian day first, the Solar Hijri one after it in Dari and Pashto. */
export function useBirthWords() {
  const t = useWords()
  const { language } = useLanguage()

  const dayWords = (on: string) => {
    const solar = formatSolarDay(on, language)
    const day = formatDay(on, language, { year: true })
    return solar === null ? day : `${day} / ${solar}`
  }
  const yearWords = (year: number) => toDigitsOf(language, String(year))
  const bornWords = (birth: BirthDate) => {
    if (birth.precision === 'unknown') return t('import:row.birth-unknown')
    if (birth.precision === 'day') return t('import:row.born', { day: dayWords(birth.on) })
    const year = yearWords(birth.year)
    return birth.about ? t('import:row.born-about', { year }) : t('import:row.born-year', { year })
  }
  return { bornWords, dayWords, yearWords }
}
