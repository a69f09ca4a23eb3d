import { createInstance, type i18n } from 'i18next'
import { formatNumber } from '#rules/language/digits.ts'
import { directionOf, languages, type Language } from '#rules/language/language.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { keepLanguage } from './first-language.ts'
import { loadTopics, type Topics } from './load-topics.ts'
import { pluralRules } from './plural-form.ts'

export interface LanguageDeps {
  readonly language: Language
  readonly page: Pick<HTMLElement, 'lang' | 'dir'>
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>
  readonly load?: (language: Language) => Promise<Topics>
}

/** The words of the screens, and the one way to change their language. */
export interface Languages {
  readonly i18n: i18n
  /** Refused when the new language's words cannot be had; then everything stays as it was. The last call wins. */
  readonly setLanguage: (language: Language) => Promise<Result<Language, { reason: 'words-not-loaded' }>>
}

/** A key that is missing fails every test; on a phone its name is shown, since a screen is worth more than a word. */
const missingWord = (key: string) => {
  if (import.meta.env.DEV) throw new Error(`No language has the word ${key}`)
  return key
}

/** First strong isolate … pop: a value never pulls the punctuation around it to its own direction. */
export const isolate = (value: string) => `\u2068${value}\u2069`

const startI18n = (language: Language, topics: Topics) => {
  const i18n = createInstance({
    lng: language,
    supportedLngs: [...languages],
    fallbackLng: false,
    load: 'currentOnly',
    ns: Object.keys(topics),
    defaultNS: 'language',
    nsSeparator: ':',
    keySeparator: '.',
    initAsync: false,
    resources: { [language]: topics as Record<string, Record<string, string>> },
    interpolation: { escape: isolate },
    appendNamespaceToMissingKey: true,
    parseMissingKeyHandler: missingWord,
    react: { useSuspense: false },
  })
  void i18n.init()
  return i18n
}

/** i18next asks `Intl` for plurals and numbers; browsers do not know ours, so its answers are replaced by our tables. */
const teachOurRules = (i18n: i18n) => {
  i18n.services.formatter?.add('number', (value: number, language) =>
    formatNumber(value, language as Language),
  )
  i18n.services.pluralResolver.getRule = (language: Language) => ({
    select: pluralRules[language].of,
    resolvedOptions: () => ({ pluralCategories: [...pluralRules[language].forms] }),
  })
}

/** Loads the words of one language and starts with them. Marks the page's `lang` and `dir` now and at every change. */
export const createI18n = async ({
  language,
  page,
  storage,
  load = loadTopics,
}: LanguageDeps): Promise<Languages> => {
  const i18n = startI18n(language, await load(language))
  teachOurRules(i18n)
  let latest = language
  const show = (shown: Language) => {
    page.lang = shown
    page.dir = directionOf(shown)
  }
  show(language)

  const setLanguage: Languages['setLanguage'] = async (next) => {
    latest = next
    const topics = await load(next).catch(() => undefined)
    if (!topics) return refused({ reason: 'words-not-loaded' })
    if (latest !== next) return ok(latest)
    for (const [topic, words] of Object.entries(topics)) i18n.addResourceBundle(next, topic, words)
    show(next)
    await i18n.changeLanguage(next)
    keepLanguage(storage, next)
    return ok(next)
  }
  return { i18n, setLanguage }
}
