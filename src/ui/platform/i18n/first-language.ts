import { languages, type Language } from '#rules/language/language.ts'

const storageKey = 'hamrah.language'

type LanguageStorage = Pick<Storage, 'getItem' | 'setItem'>

const known = (code: string | null) => languages.find((language) => language === code)

/** Phones name Dari `fa-AF`, `prs` or plain `fa`, and Arabic by country. */
const spokenIn = (code: string): Language | undefined => {
  const base = code.toLowerCase().split(/[-_]/)[0]
  if (base === 'fa' || base === 'prs') return 'fa-AF'
  return languages.find((language) => language === base)
}

/** What was chosen on this phone, else the first of the phone's languages that we speak, else English. */
export const firstLanguage = (storage: LanguageStorage, preferred: readonly string[]): Language =>
  known(storage.getItem(storageKey)) ?? preferred.map(spokenIn).find((language) => language) ?? 'en'

/** A language code is no personal data, so it may stand in the open and be known before the vault opens. */
export const keepLanguage = (storage: LanguageStorage, language: Language) =>
  storage.setItem(storageKey, language)
