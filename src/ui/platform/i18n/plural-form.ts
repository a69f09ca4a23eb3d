import type { Language } from '#rules/language/language.ts'

export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

interface PluralRule {
  readonly forms: readonly PluralForm[]
  readonly of: (n: number) => PluralForm
}

const arabicForm = (n: number): PluralForm => {
  if (n === 0) return 'zero'
  if (n === 1) return 'one'
  if (n === 2) return 'two'
  const lastTwo = n % 100
  if (lastTwo >= 3 && lastTwo <= 10) return 'few'
  return lastTwo >= 11 && lastTwo <= 99 && Number.isInteger(n) ? 'many' : 'other'
}

/**
 * The plural rules of CLDR 48 for the four languages, written out because browsers lack them: Chromium has no Pashto
 * data, and builds for Android are cut further. Asking `Intl.PluralRules` there answers as if it were English or Dari.
 */
export const pluralRules: Record<Language, PluralRule> = {
  en: { forms: ['one', 'other'], of: (n) => (n === 1 ? 'one' : 'other') },
  'fa-AF': { forms: ['one', 'other'], of: (n) => (n >= 0 && n <= 1 ? 'one' : 'other') },
  ps: { forms: ['one', 'other'], of: (n) => (n === 1 ? 'one' : 'other') },
  ar: { forms: ['zero', 'one', 'two', 'few', 'many', 'other'], of: arabicForm },
}
