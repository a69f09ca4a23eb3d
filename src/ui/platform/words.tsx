import { Fragment, isValidElement, type ReactNode } from 'react'
import { useWords, type WordKey } from './language.tsx'
import type { WordValues } from './i18n/word-values.ts'

type Parts<V> = { readonly [N in keyof V]: V[N] extends number ? number : ReactNode }

type WordsProps<K extends WordKey> = WordValues[K] extends undefined
  ? { readonly k: K; readonly values?: never }
  : { readonly k: K; readonly values: Parts<WordValues[K]> }

/** Private-use characters mark where a part goes; the isolates around them give way to the part's own `<bdi>`. */
const mark = (name: string) => `\uE000${name}\uE001`
const marked = /\u2068?\uE000(.+?)\uE001\u2069?/

const inIsolation = (part: ReactNode) => (isValidElement(part) ? part : <bdi>{part}</bdi>)

/**
 * A sentence with elements in it: `<Words k="visits:in-room" values={{ name: member.name, room: <Ltr>{room}</Ltr> }} />`.
 * Plain text stands in a `<bdi>`, numbers are written and counted by the language, elements stand as they are.
 */
export const Words = <K extends WordKey>({ k, values }: WordsProps<K>) => {
  const say = useWords() as (key: string, values: Record<string, unknown>) => string
  const parts = Object.entries<ReactNode>(values ?? {})
  const said = say(
    k,
    Object.fromEntries(parts.map(([name, part]) => [name, typeof part === 'number' ? part : mark(name)])),
  )
  const byName = new Map(parts)
  return said
    .split(marked)
    .map((piece, at) => <Fragment key={at}>{at % 2 === 1 ? inIsolation(byName.get(piece)) : piece}</Fragment>)
}

/** An identifier (phone, postcode, room, reference, e-mail, amount, code): left to right in every language, digits as they are. */
export const Ltr = ({ children }: { children: ReactNode }) => <bdi dir="ltr">{children}</bdi>
