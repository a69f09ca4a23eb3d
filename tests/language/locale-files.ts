import { readdirSync, readFileSync } from 'node:fs'
import { languages, type Language } from '#rules/language/language.ts'

/** Words by full key, `topic:path.to.key`, plural suffixes still on. */
export type Lines = ReadonlyMap<string, string>

const localesFolder = new URL('../../locales/', import.meta.url)

type Tree = { readonly [key: string]: string | Tree }

const linesOf = (tree: Tree, prefix: string): [string, string][] =>
  Object.entries(tree).flatMap(([key, branch]) =>
    typeof branch === 'string' ? [[prefix + key, branch]] : linesOf(branch, `${prefix}${key}.`),
  )

/** One topic's JSON as lines; the topic is the name of its file. */
export const topicLines = (topic: string, json: string): [string, string][] =>
  linesOf(JSON.parse(json) as Tree, `${topic}:`)

/** All lines of one language as they lie in `locales/` now. */
export const readLines = (language: Language): Lines => {
  const folder = new URL(`${language}/`, localesFolder)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return new Map(
    files.flatMap((name) =>
      topicLines(name.replace('.json', ''), readFileSync(new URL(name, folder), 'utf8')),
    ),
  )
}

export const readAllLines = () =>
  Object.fromEntries(languages.map((language) => [language, readLines(language)])) as Record<Language, Lines>

const pluralSuffix = /_(zero|one|two|few|many|other)$/

/** The key as code says it, without its plural form. */
export const baseKey = (key: string) => key.replace(pluralSuffix, '')

export const pluralFormOf = (key: string) => pluralSuffix.exec(key)?.[1]

const placeholder = /\{\{\s*([^{},]+?)\s*(?:,\s*([^{}]+?)\s*)?\}\}/g

/** What a line asks for: `{{count, number}}` → `count` as `number`; without a format it is text. */
export const placeholdersOf = (line: string) =>
  [...line.matchAll(placeholder)].map(([, name = '', format = 'text']) => ({ name, format }))
