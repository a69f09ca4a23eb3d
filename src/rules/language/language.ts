/** The languages of the product, as their locale folders and the page's `lang` are called. */
export const languages = ['en', 'fa-AF', 'ps', 'ar'] as const
export type Language = (typeof languages)[number]

export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)

export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'en' ? 'ltr' : 'rtl')

/** Which digits counts, dates and times are shown in; identifiers are ASCII in every language. */
export const digitsOf = (language: Language): 'ascii' | 'persian' =>
  language === 'fa-AF' || language === 'ps' ? 'persian' : 'ascii'

/**
 * The tag to hand to `Intl` for collation and the like. Never `ps`: Chromium has no Pashto data and
 * falls back to US English without a word, while the Dari output is the same.
 */
export const intlTagOf = (language: Language) =>
  ({ en: 'en-GB', 'fa-AF': 'fa-AF', ps: 'fa-AF', ar: 'ar-u-nu-latn' })[language]
