import { createContext, useContext, type ReactNode } from 'react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { formatNumber } from '#rules/language/digits.ts'
import { directionOf, type Language } from '#rules/language/language.ts'
import type { Languages } from './i18n/create-i18n.ts'
import type { WordValues } from './i18n/word-values.ts'

/** Every word of the screens, `topic:key`, as `locales/en` has them. */
export type WordKey = keyof WordValues

type Needed<K extends WordKey> = WordValues[K] extends undefined ? [] : [values: WordValues[K]]

/** Says a word in the language of the screen; what the sentence holds must be given, each value comes isolated. */
export type Say = <K extends WordKey>(key: K, ...values: Needed<K>) => string

const LanguagesContext = createContext<Languages | undefined>(undefined)

/** Gives the words to all screens within; `languages` comes from `createI18n`. */
export const LanguageProvider = ({ languages, children }: { languages: Languages; children: ReactNode }) => (
  <LanguagesContext value={languages}>
    <I18nextProvider i18n={languages.i18n}>{children}</I18nextProvider>
  </LanguagesContext>
)

/** `t('visits:title')`. A missing key, a missing value or one too many does not compile. */
export const useWords = () => useTranslation().t as unknown as Say

/** The language of the screen, its direction, and how to change it: nothing is remounted, nothing typed is lost. */
export const useLanguage = () => {
  const languages = useContext(LanguagesContext)
  const { i18n } = useTranslation()
  if (!languages) throw new Error('useLanguage stands outside LanguageProvider')
  const language = i18n.language as Language
  return { language, direction: directionOf(language), setLanguage: languages.setLanguage } as const
}

/** Writes counts in the digits of the screen's language. Identifiers (rooms, phones, references) stay as they are. */
export const useNumber = () => {
  const { language } = useLanguage()
  return (value: number) => formatNumber(value, language)
}
