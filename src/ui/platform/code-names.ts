import { useMemo } from 'react'
import { intlTagOf } from '#rules/language/language.ts'
import { countryCodes, countryName, languageCodes, languageName } from '#rules/language/places.ts'
import { useLanguage } from './language.tsx'

interface Named {
  readonly code: string
  readonly name: string
  /** What it is called in English too, to be found by. */
  readonly english: string
}

/** Countries by ISO 3166-1 code and spoken languages by ISO 639 code, as records keep them, in the screen's language. */
export interface CodeNames {
  /** The name, or the code itself where we have no name for it. */
  readonly countryName: (code: string) => string
  readonly languageName: (code: string) => string
  /** In the order of the alphabet. */
  readonly countries: readonly Named[]
  readonly spoken: readonly Named[]
}

/** The names that records' codes stand for, for people to read and to choose from. */
export function useCodeNames(): CodeNames {
  const { language } = useLanguage()
  return useMemo(() => {
    const { compare } = new Intl.Collator(intlTagOf(language))
    const inOrder = (codes: readonly string[], nameOf: typeof countryName): Named[] =>
      codes
        .map((code) => ({ code, name: nameOf(code, language), english: nameOf(code, 'en') }))
        .sort((a, b) => compare(a.name, b.name))
    return {
      countryName: (code) => countryName(code, language),
      languageName: (code) => languageName(code, language),
      countries: inOrder(countryCodes, countryName),
      spoken: inOrder(languageCodes, languageName),
    }
  }, [language])
}
