import {
  lintRules,
  ruleLocale,
  type Finding,
  type LocaleRules,
  type Severity,
  type Translated,
} from './lint-rules.ts'

/** One line, prepared: as it stands, and with all that is no word of the language taken out. */
interface Line {
  readonly language: Translated
  readonly value: string
  readonly text: string
  readonly tokens: readonly { readonly text: string; readonly at: number }[]
}

/** Stands where a placeholder stood, so that what is left does not close up into false double spaces. */
const gap = '\uFFFC'

const { latin, punctuation, bidi, how_to_run, domain_words, term_consistency } = lintRules

const withoutForeign = (value: string) =>
  value
    .normalize('NFC')
    .replace(/\{\{[^{}]*\}\}/g, gap)
    .replace(/https?:\/\/\S+|\S+@\S+/g, gap)

const prepare = (language: Translated, value: string): Line => {
  const allowed = new RegExp(`\\b(${latin.allow.join('|')})\\b`, 'g')
  const text = withoutForeign(value).replace(allowed, gap)
  const token = new RegExp(how_to_run.token_regex, how_to_run.token_flags)
  return {
    language,
    value,
    text,
    tokens: [...text.matchAll(token)].map((m) => ({ text: m[0], at: m.index })),
  }
}

const rulesFor = (language: Translated): LocaleRules => lintRules.locales[ruleLocale[language]]

const hasLatin = ({ text }: Line): Finding[] =>
  [...text.matchAll(new RegExp(latin.regex, 'g'))].map((m) => ({
    rule: 'latin',
    severity: latin.severity,
    message: `Latin letters: ${m[0]}`,
  }))

const hasBadPunctuation = ({ language, value, text }: Line): Finding[] =>
  punctuation.forbidden
    .filter(({ locales }) => !locales || locales.includes(ruleLocale[language]))
    .filter(({ regex }) => new RegExp(regex, 'u').test(regex.startsWith('(^\\s') ? value : text))
    .map(({ severity, replace_with }) => ({
      rule: 'punctuation',
      severity,
      message: `write ${replace_with}`,
    }))

const hasForbiddenChars = ({ language, text }: Line): Finding[] =>
  rulesFor(language)
    .forbidden_chars.filter(({ char }) => text.includes(char))
    .map(({ severity, codepoint, replace_with }) => ({
      rule: 'forbidden_chars',
      severity,
      message: `${codepoint} is not a letter of this language, write ${replace_with ?? 'another'}`,
    }))

const bidiError = (message: string): Finding => ({ rule: 'bidi', severity: 'error', message })

const isolatesBalance = (value: string) => {
  let open = 0
  for (const char of value) {
    if (/[\u2066-\u2068]/.test(char)) open += 1
    if (char === '\u2069' && --open < 0) return false
  }
  return open === 0
}

const badHalfSpaces = ({ language, value }: Line): Finding[] => {
  const count = value.split('\u200C').length - 1
  if (count === 0) return []
  if (language === 'ar') return [bidiError('no half-space in Arabic')]
  if (new RegExp(bidi.zwnj_regex_bad, 'u').test(value))
    return [bidiError('a half-space stands between two letters')]
  const letters = value.match(/\p{L}/gu)?.length ?? 0
  const tooMany = language === 'ps' && count > 1 && count > letters / 40
  return tooMany
    ? [{ rule: 'bidi', severity: 'warn', message: 'Pashto writes a space, seldom a half-space' }]
    : []
}

const badMarks = ({ language, value }: Line): Finding[] => {
  const locale = ruleLocale[language]
  const allowed = new RegExp(`[${bidi.combining_marks_allowed[locale]}]`, 'u')
  return [...value.matchAll(new RegExp(bidi.combining_marks_regex, 'gu'))]
    .filter(([mark]) => !allowed.test(mark))
    .map(([mark]) => ({
      rule: 'bidi',
      severity: bidi.combining_marks_severity[locale],
      message: `vowel mark U+${mark.codePointAt(0)?.toString(16)}`,
    }))
}

const hasBadBidi = (line: Line): Finding[] => {
  const { value } = line
  const hits = (regex: string) => new RegExp(regex, 'u').test(value)
  return [
    ...(hits(bidi.forbidden_regex) ? [bidiError('direction marks do not belong into locale files')] : []),
    ...(hits(bidi.tatweel.regex) ? [bidiError('no tatweel')] : []),
    ...(hits(bidi.presentation_forms.regex) ? [bidiError('presentation forms are not letters')] : []),
    ...(hits(bidi.zwj.regex) ? [bidiError('no joiner U+200D')] : []),
    ...(isolatesBalance(value) ? [] : [bidiError('isolates do not close')]),
    ...badHalfSpaces(line),
    ...badMarks(line),
  ]
}

const formsOf = (word: LocaleRules['forbidden_words'][number], rules: LocaleRules) => {
  if (word.exact) return new Set([word.word])
  const suffixes = ['', ...(rules.suffixes ?? []).flatMap((suffix) => [suffix, `\u200C${suffix}`])]
  const prefixes = ['', ...(rules.prefixes ?? [])]
  return new Set(prefixes.flatMap((prefix) => suffixes.map((suffix) => prefix + word.word + suffix)))
}

const hasForbiddenWords = ({ language, tokens }: Line): Finding[] => {
  const rules = rulesFor(language)
  return rules.forbidden_words.flatMap((word) => {
    const forms = formsOf(word, rules)
    const allowedNext = rules.exceptions?.find((e) => e.word === word.word)?.allow_if_followed_by ?? []
    return tokens
      .filter(({ text }) => forms.has(text))
      .filter(
        (token) => !allowedNext.some((next) => tokens[tokens.indexOf(token) + 1]?.text.startsWith(next)),
      )
      .map(({ text }) => ({
        rule: 'forbidden_words',
        severity: word.severity,
        message: `${text}: write ${word.replace_with}`,
      }))
  })
}

const hasForbiddenPhrases = ({ language, text }: Line): Finding[] =>
  (rulesFor(language).forbidden_phrases ?? [])
    .filter(({ phrase }) => new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'u').test(text))
    .map(({ phrase, severity, replace_with }) => ({
      rule: 'forbidden_phrases',
      severity,
      message: `${phrase}: write ${replace_with}`,
    }))

const hasPatterns = ({ language, text, tokens }: Line): Finding[] =>
  rulesFor(language).patterns.flatMap(({ regex, flags = 'u', severity, message, allow_tokens = [] }) => {
    const isAllowed = (at: number) =>
      tokens.some(
        (token) => token.at <= at && at < token.at + token.text.length && allow_tokens.includes(token.text),
      )
    return [...text.matchAll(new RegExp(regex, `${flags}g`))]
      .filter((match) => !isAllowed(match.index))
      .map(() => ({ rule: 'patterns', severity, message }))
  })

const domainFindings = (
  text: string,
  words: readonly string[],
  list: readonly (readonly [string, string])[],
) =>
  list
    .filter(([word]) => (word.includes(' ') ? text.includes(word) : words.includes(word)))
    .map(([word, instead]): Finding => ({
      rule: 'domain_words',
      severity: domain_words.severity,
      message: `${word}: we say ${instead}`,
    }))

const inconsistentTerms = ({ language, value }: Line, english: string): Finding[] =>
  term_consistency.terms
    .filter(({ en_regex }) => new RegExp(en_regex, 'i').test(withoutForeign(english)))
    .filter((term) => !new RegExp(term[ruleLocale[language]], 'u').test(value))
    .map(({ en_regex }) => ({
      rule: 'term_consistency',
      severity: term_consistency.severity as Severity,
      message: `${en_regex} in «${english}» has another word here: ${value}`,
    }))

/** All that is wrong with one line of Dari, Pashto or Arabic; with the English beside it, its terms too. */
export const lintLine = (language: Translated, value: string, english?: string): Finding[] => {
  const line = prepare(language, value)
  const words = line.tokens.map(({ text }) => text)
  return [
    ...hasLatin(line),
    ...hasBadPunctuation(line),
    ...hasForbiddenChars(line),
    ...hasBadBidi(line),
    ...hasForbiddenWords(line),
    ...hasForbiddenPhrases(line),
    ...hasPatterns(line),
    ...domainFindings(line.text, words, domain_words.lists[ruleLocale[language]]),
    ...(english === undefined ? [] : inconsistentTerms(line, english)),
  ]
}

/** English is linted for the words we do not use, for loose spaces and for three dots. */
export const lintEnglish = (value: string): Finding[] => {
  const text = withoutForeign(value).toLowerCase()
  const loose = [
    [/^\s|\s$|\s{2,}/, 'trim, single space'],
    [/\.\.\./, 'write …'],
  ] as const
  return [
    ...domainFindings(text, text.match(/[\p{L}]+/gu) ?? [], domain_words.lists.en),
    ...loose
      .filter(([regex]) => regex.test(value))
      .map(([, message]): Finding => ({ rule: 'punctuation', severity: 'error', message })),
  ]
}
