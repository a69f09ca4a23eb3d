import { format } from 'prettier'
import { baseKey, placeholdersOf, type Lines } from './locale-files.ts'

const opening = `/* oxlint-disable max-lines -- made, not written: one line a word */

/** Every word and the values it needs, made from locales/en by \`npm run words\`. Do not edit. */
export interface WordValues {
`

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1)

const typeOf = (line: string, plural: boolean) => {
  const values = new Map(placeholdersOf(line).map(({ name, format: how }) => [name, how]))
  if (plural) values.set('count', 'number')
  if (values.size === 0) return 'undefined'
  const fields = [...values]
    .sort(byName)
    .map(([name, how]) => `${name}: ${how === 'number' ? 'number' : 'string'}`)
  return `{ ${fields.join('; ')} }`
}

/** The type that makes a missing key or a missing value a compile error. Reads the English lines. */
export const wordValuesSource = (lines: Lines) => {
  const byKey = new Map<string, { line: string; plural: boolean }>()
  for (const [key, line] of lines) {
    const base = baseKey(key)
    byKey.set(base, { line: `${byKey.get(base)?.line ?? ''} ${line}`, plural: base !== key })
  }
  const fields = [...byKey]
    .sort(byName)
    .map(([key, { line, plural }]) => `  '${key}': ${typeOf(line, plural)}\n`)
  const source = `${opening}${fields.join('')}}\n`
  return format(source, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 110 })
}

/** Where the type lies. */
export const wordValuesPath = new URL('../../src/ui/platform/i18n/word-values.ts', import.meta.url)
