import { arabicPattern } from './arabic-pattern.ts'
import { beginsArabic, foldArabic, sameArabic, type ArabicName } from './arabic-script.ts'
import { ethiopicPattern, foldEthiopic } from './ethiopic.ts'
import { foldLatin, sameLatin, type LatinName } from './latin.ts'
import { fitsPattern, type Pattern } from './pattern.ts'

/** One word of a name, or several written as one, folded and ready to be compared. */
export type NameWord =
  | { readonly script: 'latin'; readonly latin: LatinName }
  | {
      readonly script: 'arabic'
      readonly arabic: ArabicName
      readonly pattern: Pattern
      readonly open: Pattern
    }
  | {
      readonly script: 'ethiopic'
      readonly folded: string
      readonly pattern: Pattern
      readonly open: Pattern
    }

const INVISIBLE = /[\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
// An apostrophe inside a Latin name is a sound, not a break: Qur'an, Sa'id.
const SILENT = /['’‘ʼʿʾ`´]/g
// Never a name of its own: Latif is not the first half of Lutf Allah.
const SECOND_HALF = /^(?:[aou]ll+ah?|[aoue]dd?[ie]+n|الل[هةہ]|الد[یي]ن)$/i
const ARTICLE_BEFORE = /(?<!\p{L})([ae]l|ul|ال|a[srtndz](?=-)|ash(?=-))[\s-]+(?=\p{L})/giu

/**
 * The words of a name as written; hyphens and zero-width non-joiners part them. An article stays with its word, and
 * `al-` keeps its hyphen, so that Al-Ali and Alali can still be told to be one.
 */
export const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKC')
    // The heh of تره‌کی only carries the vowel before it.
    .replace(/(?<![اول])ه\u200c(?=\p{L}{2}(?!\p{L}))/gu, '')
    .replace(INVISIBLE, '')
    .replace(SILENT, '')
    .replace(ARTICLE_BEFORE, (_, article: string) => `${article}\0`)
    .split(/[^\p{L}\p{M}\0]+/u)
    .filter((word) => word !== '')
    .reduce<string[]>((joined, word) => {
      const previous = SECOND_HALF.test(word) ? joined.pop() : undefined
      return [...joined, (previous ?? '') + word.replace('ال\0', 'ال').replace('\0', '-')]
    }, [])

export function foldWord(word: string): NameWord {
  if (/\p{Script=Arabic}/u.test(word)) {
    const arabic = foldArabic(word)
    return { script: 'arabic', arabic, pattern: arabicPattern(arabic), open: arabicPattern(arabic, true) }
  }
  if (/\p{Script=Ethiopic}/u.test(word)) {
    const pattern = ethiopicPattern(word)
    return { script: 'ethiopic', folded: foldEthiopic(word), pattern, open: pattern }
  }
  return { script: 'latin', latin: foldLatin(word) }
}

/** Whether two words can be one name in two spellings or scripts. */
export function sameWord(a: NameWord, b: NameWord): boolean {
  if (a.script === 'latin') {
    if (b.script === 'latin') return sameLatin(a.latin, b.latin)
    return a.latin.readings.some((reading) => fitsPattern(b.pattern, reading))
  }
  if (b.script === 'latin') return sameWord(b, a)
  if (a.script === 'arabic' && b.script === 'arabic') return sameArabic(a.arabic, b.arabic)
  return a.script === 'ethiopic' && b.script === 'ethiopic' && a.folded === b.folded
}

/** Whether the stored word can begin with what has been typed so far. */
export function beginsWord(typed: NameWord, stored: NameWord): boolean {
  if (sameWord(typed, stored)) return true
  if (typed.script === 'latin') {
    if (stored.script === 'latin') return sameLatin(typed.latin, stored.latin, true)
    return typed.latin.readings.some((reading) => fitsPattern(stored.pattern, reading, 'text-is-prefix'))
  }
  if (stored.script === 'latin') {
    return stored.latin.readings.some((reading) => fitsPattern(typed.open, reading, 'pattern-is-prefix'))
  }
  if (typed.script === 'arabic' && stored.script === 'arabic')
    return beginsArabic(typed.arabic, stored.arabic)
  return typed.script === 'ethiopic' && stored.script === 'ethiopic' && stored.folded.startsWith(typed.folded)
}
