import { baseKey, type Lines } from '../locale-files.ts'

export interface Source {
  readonly path: string
  readonly text: string
}

const literal = /(['"])([a-z][a-z-]*:[\w.-]+)\1/g
const template = /`([a-z][a-z-]*:[^`\s]*\$\{[^`\s]*)`/g
const hole = /\$\{[^{}]*\}/g

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

const topicOf = (key: string) => key.split(':')[0] ?? ''

const asPattern = (text: string) =>
  new RegExp(
    `^${text
      .split(hole)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
  )

const saysOnlyItsTopic = (text: string) => text.split(hole)[0] === `${topicOf(text)}:`

/** A topic may be one closed list of the rules and nothing else, as `areas` is; then a hole can stand for all of it. */
export type ClosedTopics = Readonly<Record<string, readonly string[]>>

const isClosedList = (topic: string, keys: readonly string[], closed: ClosedTopics) => {
  const words = keys.filter((key) => topicOf(key) === topic).map((key) => key.slice(topic.length + 1))
  const list = closed[topic]
  return list !== undefined && words.length === list.length && list.every((word) => words.includes(word))
}

/**
 * Which words the code says, found without running it: `'topic:key'` in quotes, or a template that names more than
 * its topic before the first hole. That each hole holds words of a closed list is the compiler's part (`WordKey`).
 */
export const findUse = (sources: readonly Source[], lines: Lines, closed: ClosedTopics = {}) => {
  const keys = [...new Set([...lines.keys()].map(baseKey))]
  const topics = new Set(keys.map(topicOf))
  const used = new Set<string>()
  const problems: string[] = []
  const take = (path: string, said: string, found: readonly string[]) => {
    if (found.length === 0) problems.push(`${path} says ${said}, which no language has`)
    for (const key of found) used.add(key)
  }
  for (const { path, text: whole } of sources) {
    const text = withoutComments(whole)
    for (const [, , key = ''] of text.matchAll(literal))
      if (topics.has(topicOf(key))) take(path, key, keys.includes(key) ? [key] : [])
    for (const [, said = ''] of text.matchAll(template)) {
      if (!topics.has(topicOf(said))) continue
      if (saysOnlyItsTopic(said) && !isClosedList(topicOf(said), keys, closed))
        problems.push(`${path} says \`${said}\`: name more than the topic`)
      else
        take(
          path,
          said,
          keys.filter((key) => asPattern(said).test(key)),
        )
    }
  }
  return { problems, unused: keys.filter((key) => !used.has(key)) }
}
