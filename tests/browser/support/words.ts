import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '#rules/language/language.ts'

const locales = join(import.meta.dirname, '../../../locales')

type Tree = { readonly [key: string]: string | Tree }

/**
 * Finds what a screen says by the key of its words, so that one journey runs in every language. What stands for a value
 * matches anything; plural forms match any of them.
 */
export function wordsOf(language: Language) {
  const find = (key: string): string[] => {
    const [topic = '', path = ''] = key.split(':')
    const file = JSON.parse(readFileSync(join(locales, language, `${topic}.json`), 'utf8')) as Tree
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    const branch = steps.reduce<Tree | string | undefined>(
      (at, step) => (at as Tree | undefined)?.[step],
      file,
    ) as Tree
    const forms = Object.entries(branch ?? {}).filter(
      ([name]) => name === last || name.startsWith(`${last}_`),
    )
    if (forms.length === 0) throw new Error(`${language} has no word ${key}`)
    return forms.flatMap(([, text]) => (typeof text === 'string' ? [text] : []))
  }

  const anyForm = (key: string): string =>
    find(key)
      .map((text) =>
        text
          .split(/\{\{[^}]*\}\}/)
          .map(escaped)
          .join('.*?'),
      )
      .join('|')
  const start = '^[\\s\\u2066-\\u2069]*'

  /** The words as a pattern for a whole label or text. */
  const say = (key: string) => new RegExp(`${start}(?:${anyForm(key)})[\\s\\u2066-\\u2069]*$`, 'su')
  /** The same anywhere in a text. */
  const saying = (key: string) => new RegExp(anyForm(key), 'su')
  /** The words of a field, which may go on with the word “optional”. */
  const label = (key: string) => new RegExp(`${start}(?:${anyForm(key)})(?:\\s.*)?$`, 'su')
  return { say, saying, label, language }
}
export type Say = ReturnType<typeof wordsOf>

const escaped = (text: string) =>
  text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '[\\s\\u2066-\\u2069]+')
