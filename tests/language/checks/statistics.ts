import { lintRules } from './lint-rules.ts'

/** Figures over all lines of a language, which show what no single line shows: a Pashto file that is really Dari. */

const fa = lintRulesOf('fa-AF')
const ps = lintRulesOf('ps-AF')
const ar = lintRulesOf('ar')

function lintRulesOf(locale: 'fa-AF' | 'ps-AF' | 'ar') {
  return (lintRules.locales[locale] as unknown as { script_stats: Record<string, unknown> }).script_stats
}

const limit = (stats: Record<string, unknown>, name: string) => {
  const value = stats[name]
  if (typeof value !== 'number') throw new Error(`lint-rules.json has no ${name}`)
  return value
}

const lettersOf = (text: string) => text.match(/\p{L}/gu) ?? []
const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\u200C]+/gu) ?? []
const share = <T>(all: readonly T[], is: (one: T) => boolean) =>
  all.length === 0 ? 0 : all.filter(is).length / all.length

const clean = (lines: readonly string[]) => lines.map((line) => line.replace(/\{\{[^{}]*\}\}/g, ' '))
const pashtoLetters = String(ps['pashto_letters'])
const isPashtoLetter = (letter: string) => pashtoLetters.includes(letter)

const outOf = (name: string, value: number, { min = 0, max = 1 }) =>
  value < min || value > max ? [`${name} is ${value.toFixed(3)}, not between ${min} and ${max}`] : []

/** Fewer lines than these say nothing about a language. */
export const enoughLines = limit(fa, 'min_strings')

export const dariProblems = (lines: readonly string[]) => {
  const letters = lettersOf(clean(lines).join(' '))
  return [
    ...outOf('share of Pashto letters', share(letters, isPashtoLetter), {
      max: limit(fa, 'max_share_pashto_letters'),
    }),
    ...outOf(
      'share of پچژگ',
      share(letters, (letter) => 'پچژگ'.includes(letter)),
      {
        min: limit(fa, 'min_share_of_letters_پچژگ'),
      },
    ),
  ]
}

const longPashto = (lines: readonly string[]) =>
  clean(lines).filter((line) => lettersOf(line).length >= limit(ps, 'long_string_letters'))

const isMarkedPashto = (line: string) => lettersOf(line).some(isPashtoLetter)

export const pashtoProblems = (lines: readonly string[]) => {
  const long = longPashto(lines)
  const functionWords = ps['function_words'] as string[]
  return [
    ...outOf('share of Pashto letters', share(lettersOf(clean(lines).join(' ')), isPashtoLetter), {
      min: limit(ps, 'min_share_file'),
    }),
    ...(long.length === 0
      ? []
      : [
          ...outOf('share of long lines with a Pashto letter', share(long, isMarkedPashto), {
            min: limit(ps, 'min_share_of_long_strings_with_one'),
          }),
          ...outOf(
            'share of long lines with a Pashto function word',
            share(long, (line) => wordsOf(line).some((word) => functionWords.includes(word))),
            { min: limit(ps, 'min_share_of_long_strings_with_function_word') },
          ),
        ]),
  ]
}

/** Long lines without one Pashto letter: each may be right, many are not. */
export const doubtfulPashto = (lines: readonly string[]) =>
  longPashto(lines).filter((line) => !isMarkedPashto(line))

export const arabicProblems = (lines: readonly string[]) => {
  const text = clean(lines).join(' ')
  const letters = lettersOf(text)
  return [
    ...outOf(
      'share of words with ال',
      share(wordsOf(text), (word) => /^([وفبك]?ال|ولل|لل)/.test(word)),
      {
        min: limit(ar, 'min_share_tokens_with_al'),
      },
    ),
    ...outOf(
      'share of ة',
      share(letters, (letter) => letter === 'ة'),
      { min: limit(ar, 'min_share_teh_marbuta') },
    ),
    ...outOf(
      'share of Persian letters',
      share(letters, (letter) => 'پچژگکی'.includes(letter)),
      {
        max: limit(ar, 'max_share_persian_letters'),
      },
    ),
  ]
}
