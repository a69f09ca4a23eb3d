import { beginsWord, foldWord, sameWord, wordsOf, type NameWord } from './name-words.ts'

/**
 * Names are found however they are spelt, in whichever script. Two questions, kept apart: `sameName` is whole-word
 * equivalence (Karim is not Karima, احمد is not احمدی), `nameStartsWith` is what type-ahead asks.
 */

/** Two or three neighbouring words may be one name: Abd al-Rahman, Gul Agha, محمد رضا. */
const LONGEST_COMPOUND = 3

interface Span {
  readonly from: number
  /** The first word after it. */
  readonly to: number
  readonly word: NameWord
}

/** A name folded once, for many comparisons. */
export interface FoldedName {
  readonly wordCount: number
  readonly spans: readonly Span[]
}

export function foldName(name: string): FoldedName {
  const words = wordsOf(name)
  const spans = words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_COMPOUND, words.length - from) }, (_unused, more) => {
      const to = from + more + 1
      return { from, to, word: foldWord(words.slice(from, to).join('')) }
    }),
  )
  return { wordCount: words.length, spans }
}

/** Whether every word of the query is, in another spelling or script, a word of the stored name, in any order. */
export const sameName = (query: string, stored: string) => sameFoldedName(foldName(query), foldName(stored))

/** As `sameName`, but the last word of the query may be the beginning of a word. */
export const nameStartsWith = (query: string, stored: string) =>
  foldedNameStartsWith(foldName(query), foldName(stored))

export const sameFoldedName = (query: FoldedName, stored: FoldedName) => covers(query, stored, sameWord)

export const foldedNameStartsWith = (query: FoldedName, stored: FoldedName) =>
  covers(query, stored, (typed, word, isLast) => (isLast ? beginsWord(typed, word) : sameWord(typed, word)))

type Fits = (query: NameWord, stored: NameWord, isLast: boolean) => boolean

/** Whether the query's words, taken singly or joined with neighbours, are all found. */
function covers(query: FoldedName, stored: FoldedName, fits: Fits): boolean {
  if (query.wordCount === 0) return false
  const reached = new Set([0])
  for (const span of query.spans) {
    if (!reached.has(span.from) || reached.has(span.to)) continue
    const isLast = span.to === query.wordCount
    if (stored.spans.some(({ word }) => fits(span.word, word, isLast))) reached.add(span.to)
  }
  return reached.has(query.wordCount)
}
