import { languages, type Language } from '#rules/language/language.ts'
import { baseKey, placeholdersOf, pluralFormOf, type Lines } from '../locale-files.ts'
import { isExemptKey, lintRules, ruleLocale, translated, type Translated } from './lint-rules.ts'

export type AllLines = Readonly<Record<Language, Lines>>

const { length, plurals, untranslated, latin } = lintRules

const groupByBase = (lines: Lines) => Map.groupBy(lines.keys(), baseKey)

/** Every key of one language stands in all, and no plural form is wanting or over. */
export const keyProblems = (all: AllLines): string[] => {
  const bases = new Set(languages.flatMap((language) => [...all[language].keys()].map(baseKey)))
  return languages.flatMap((language) => {
    const groups = groupByBase(all[language])
    return [...bases].flatMap((base) => {
      const forms = groups.get(base)?.map(pluralFormOf)
      if (!forms) return [`${language} lacks ${base}`]
      const isPlural = languages.some((other) => all[other].has(`${base}_other`))
      const wanted: readonly (string | undefined)[] = isPlural
        ? plurals.required[ruleLocale[language]]
        : [undefined]
      return [
        ...wanted.filter((form) => !forms.includes(form)).map((form) => `${language} lacks ${base}_${form}`),
        ...forms
          .filter((form) => !wanted.includes(form))
          .map((form) => `${language} has ${base}_${form} for nothing`),
      ]
    })
  })
}

const isNumberOptional = (language: Language, form: string | undefined) => {
  if (!form) return false
  if (language === 'en') return form === 'one'
  return !lintRules.plurals.must_contain_number[ruleLocale[language]].includes(form)
}

const wantedBy = (lines: Lines, base: string) =>
  new Set(
    [...lines]
      .filter(([key]) => baseKey(key) === base)
      .flatMap(([, line]) => placeholdersOf(line).map(({ name, format }) => `${name} as ${format}`)),
  )

const count = 'count as number'

/** Each line asks for the same values as the English, in the one form we write them: `{{name}}`, `{{count, number}}`. */
export const placeholderProblems = (all: AllLines): string[] =>
  languages.flatMap((language) =>
    [...all[language]].flatMap(([key, line]) => {
      const wanted = wantedBy(all.en, baseKey(key))
      const form = pluralFormOf(key)
      if (form) wanted.add(count)
      const has = new Set(placeholdersOf(line).map(({ name, format }) => `${name} as ${format}`))
      const optional = isNumberOptional(language, form)
      return [
        ...[...wanted]
          .filter((one) => !has.has(one) && !(one === count && optional))
          .map((one) => `${language} ${key} lacks ${one}`),
        ...[...has]
          .filter((one) => !wanted.has(one))
          .map((one) => `${language} ${key} has ${one} for nothing`),
      ]
    }),
  )

const oneForm = /\{\{[a-z][A-Za-z]*(, number)?\}\}/g

/** What i18next would understand and we do not write: unescaped values, nesting, other formats, tags, bare counts. */
export const formProblems = (all: AllLines): string[] =>
  languages.flatMap((language) =>
    [...all[language]]
      .filter(([, line]) => /[{}<>]|\$t\(/.test(line.replace(oneForm, '')) || line.includes('{{count}}'))
      .map(([key, line]) => `${language} ${key}: ${line}`),
  )

const letters = /\p{L}/u
const ownLetters = /\p{Script=Arabic}/u

/** What is left of a line without values and the words that stay Latin everywhere. */
const wordsIn = (line: string) =>
  line.replace(/\{\{[^{}]*\}\}/g, '').replace(new RegExp(`\\b(${latin.allow.join('|')})\\b`, 'g'), '')

const isUntranslated = (line: string, english: string | undefined) => {
  if (line.trim() === '') return true
  if (!letters.test(wordsIn(english ?? line)) || untranslated.exempt_values.includes(line)) return false
  return line === english || !ownLetters.test(line)
}

const englishFor = (all: AllLines, key: string) => all.en.get(key) ?? all.en.get(`${baseKey(key)}_other`)

export const untranslatedProblems = (all: AllLines): string[] => [
  ...[...all.en].filter(([, line]) => line.trim() === '').map(([key]) => `en ${key} is empty`),
  ...translated.flatMap((language) =>
    [...all[language]]
      .filter(([key, line]) => !isExemptKey(key) && isUntranslated(line, englishFor(all, key)))
      .map(([key, line]) => `${language} ${key}: ${line}`),
  ),
]

const shown = (line: string) => wordsIn(line).trim().length

/** Buttons that would not fit a thumb's width. */
export const longButtons = (all: AllLines): string[] =>
  translated.flatMap((language) =>
    [...all[language]]
      .filter(([key]) => new RegExp(length.button_key_regex).test(key.replace(':', '.')))
      .filter(([, line]) => shown(line) > length.button_max_chars[ruleLocale[language]])
      .map(([key, line]) => `${language} ${key}: ${line}`),
  )

/** Translations far longer than the English: a warning, often an explanation where a word was wanted. */
export const longLines = (all: AllLines): string[] =>
  translated.flatMap((language: Translated) =>
    [...all[language]]
      .filter(([key, line]) => {
        const english = shown(englishFor(all, key) ?? '')
        return english > length.ratio_applies_when_en_longer_than && shown(line) > english * length.ratio_warn
      })
      .map(([key, line]) => `${language} ${key}: ${line}`),
  )
