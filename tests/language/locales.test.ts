import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { areas } from '#rules/casework/area.ts'
import {
  formProblems,
  keyProblems,
  longButtons,
  longLines,
  placeholderProblems,
  untranslatedProblems,
} from './checks/completeness.ts'
import { findUse } from './checks/key-use.ts'
import { lintEnglish, lintLine } from './checks/line-lint.ts'
import { isExemptKey, translated, type Translated } from './checks/lint-rules.ts'
import {
  arabicProblems,
  dariProblems,
  doubtfulPashto,
  enoughLines,
  pashtoProblems,
} from './checks/statistics.ts'
import { baseKey, readAllLines } from './locale-files.ts'
import { wordValuesPath, wordValuesSource } from './word-values.ts'

const all = readAllLines()

const findings = (language: Translated) =>
  [...all[language]]
    .filter(([key]) => !isExemptKey(key))
    .flatMap(([key, line]) => {
      const english = all.en.get(key) ?? all.en.get(`${baseKey(key)}_other`)
      return lintLine(language, line, english).map((finding) => ({
        severity: finding.severity,
        message: `${language} ${key} ${finding.rule}: ${finding.message}`,
      }))
    })

const pointOut = (warnings: readonly string[]) => {
  if (warnings.length > 0) console.warn(`${warnings.length} to look at:\n${warnings.join('\n')}`)
}

test.each(translated)(
  '%s keeps the rules for letters, words, phrases, punctuation and direction',
  (language) => {
    const found = findings(language)
    pointOut(found.filter(({ severity }) => severity === 'warn').map(({ message }) => message))

    expect(found.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([])
  },
)

test('English keeps the words of the house', () => {
  const wrong = [...all.en].flatMap(([key, line]) =>
    lintEnglish(line).map(({ message }) => `${key}: ${message}`),
  )

  expect(wrong).toEqual([])
})

test('the four languages have the same keys, each in all its plural forms', () => {
  expect(keyProblems(all)).toEqual([])
})

test('the four languages ask for the same values, written in one form', () => {
  expect(formProblems(all)).toEqual([])
  expect(placeholderProblems(all)).toEqual([])
})

test('nothing is left in English, nothing is empty', () => {
  expect(untranslatedProblems(all)).toEqual([])
})

test('buttons fit under a thumb', () => {
  pointOut(longLines(all))

  expect(longButtons(all)).toEqual([])
})

test('each language looks like itself by its letters and small words', () => {
  const lines = (language: Translated) =>
    [...all[language]].filter(([key]) => !isExemptKey(key)).map(([, line]) => line)
  const problems = { 'fa-AF': dariProblems, ps: pashtoProblems, ar: arabicProblems }
  pointOut(doubtfulPashto(lines('ps')))

  const found = translated
    .filter((language) => lines(language).length >= enoughLines)
    .flatMap((language) => problems[language](lines(language)).map((problem) => `${language}: ${problem}`))

  expect(found).toEqual([])
})

test('every word is said by some screen, and no screen says a word that is not there', () => {
  const root = fileURLToPath(new URL('../../src/', import.meta.url))
  const paths = globSync('**/*.{ts,tsx}', { cwd: root }).filter(
    (path) => !/\.test\.tsx?$|word-values\.ts$/.test(path),
  )
  const sources = paths.map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))

  const { problems, unused } = findUse(sources, all.en, { areas })

  expect(problems).toEqual([])
  expect(unused).toEqual([])
})

test('the compiler knows the words as they are now (npm run words)', async () => {
  expect(readFileSync(wordValuesPath, 'utf8')).toBe(await wordValuesSource(all.en))
})
