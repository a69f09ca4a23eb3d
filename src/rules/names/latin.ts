import { ALLAH, LINK } from './arabic-script.ts'

/**
 * Latin spellings of names, folded for comparison. In the folded text I, U, O and A stand for ee, oo, ou and aa;
 * doubled consonants are single.
 */
export interface LatinName {
  /** Plain readings, to hold against a pattern of another script. */
  readonly readings: readonly string[]
  /** Readings with compounds taken apart, as units to compare with other Latin spellings. */
  readonly units: readonly (readonly string[])[]
}

export function foldLatin(word: string): LatinName {
  const plain = word
    .normalize('NFKD')
    .replace(/[^\p{L}-]/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
  const spellings = [plain, asSomali(plain), feminineInO(plain)]
  const words = [...new Set(spellings.flatMap((spelling) => [bare(spelling), withoutArticle(spelling)]))]
  const readings = [...new Set(words.map(foldLetters))]
  const units = [...new Set(words.flatMap((spelling) => dadReadings(takeApart(spelling))))].map(
    (text) => text.match(UNIT) ?? [],
  )
  return { readings, units }
}

/** Somali writes x for ح and c for ع, doubles long vowels and ends feminine names in o. */
function asSomali(word: string): string {
  if (!/x|c(?![hk])|aa|ii|uu/.test(word)) return word
  return word
    .replace(/aa/g, 'a')
    .replace(/x/g, 'h')
    .replace(/c(?!h)/g, '')
    .replace(/dh/g, 'd')
    .replace(/ee/g, 'e')
    .replace(/o+$/, 'a')
    .replace(/^(?:maham[ae]d)$/, 'mohamad')
}

/** Fadumo is Faduma, also where the rest is not spelt as Somali. */
const feminineInO = (word: string) => (word.length >= 5 ? word.replace(/([^aeiou])o$/, '$1a') : word)

const bare = (word: string) => word.replace(/-/g, '')

/** Without its hyphen an article is only taken off before a consonant: Ali and Elena keep theirs. */
const withoutArticle = (word: string) =>
  bare(
    /-/.test(word)
      ? word.replace(/^(?:[aeu]l|a[srtndz]|ash)-/, '')
      : word.replace(/^[ae]l(?=[^aeiouy]...)/, ''),
  )

function foldLetters(word: string): string {
  return word
    .replace(/ee|ii/g, 'I')
    .replace(/oo|uu/g, 'U')
    .replace(/ou/g, 'O')
    .replace(/aa+/g, 'A')
    .replace(/([^aeiouAIOU])\1+/g, '$1')
    .replace(/ie$/, 'i')
    .replace(/ine$/, 'in')
    .replace(/qu(?=[ie])/g, 'q')
    .replace(/ck/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/tch/g, 'ch')
    .replace(/dj/g, 'j')
}

/** Brings compounds and the many Mohammads to one form: abd‡karim, najib※, shams‡din. */
function takeApart(word: string): string {
  const compound = word
    .replace(/^fatma(?=h?$)/, 'fatima')
    .replace(/^(?:mohd|mohamd|mohmm?ad|mohmm?ed)$/, 'mohamad')
    .replace(/m(?:[oaue]|ou)h+[aoue]mm?[aei]dd?/g, 'mohamad')
    .replace(/(?<=..)h?(?:[aou]l+ah|[aou]ll+a)$/, ALLAH)
    .replace(/(?<=...)(?:u|a|e|o|ou)[ld]?d(?:i|ee)n$/, `${LINK}din`)
    .replace(/(?<=..)ul(?=(?:haq|islam|rahman|hassan)$)/, LINK)
  const abd = /^abd(?:[aeiou]?l(?=[aeiou])|[aeiou]?(?:l|([b-z])(?=\1))?)([^aeiouy].{2,}|[aeiou].{2,})$/.exec(
    compound,
  )
  return foldLetters(abd?.[2] && !compound.includes(ALLAH) ? `abd${LINK}${abd[2]}` : compound)
}

/** ض is z in Dari and d in Arabic. Only in names known to hold it: Nadir and Nazir are two people. */
const withDad: readonly (readonly [RegExp, string])[] = [
  [/^r[ie]da$/, 'reza'],
  [/ramadan/, 'ramazan'],
  [/murtada/, 'murtaza'],
  [/fad(?=h?[ie]?l)/, 'faz'],
  [/^riyad$/, 'riyaz'],
  [/^(?:dia|diya)/, 'zia'],
  [/^radi/, 'razi'],
]
const dadReadings = (text: string) => [
  text,
  ...withDad.filter(([d]) => d.test(text)).map(([d, z]) => text.replace(d, z)),
]

const UNIT = /kh|gh|sh|ch|th|dh|zh|ts|dz|./g

const consonantKin: readonly (readonly string[])[] = [
  ['q', 'gh', 'k'],
  ['gh', 'g'],
  ['k', 'c'],
  ['kh', 'x'],
  ['v', 'w'],
  ['z', 'dh'],
  ['d', 'dh'],
  ['th', 's'],
  ['th', 't'],
  ['j', 'g'],
  ['sh', 'ch'],
  ['k', 'ch'],
  ['p', 'f'],
  ['ch', 'ts'],
  ['z', 'zh', 'dz'],
  ['zh', 'j', 'g'],
  ['h', 'x'],
  ['s', 'ts'],
]

const vowelKin: readonly (readonly string[])[] = [
  ['a', 'A', 'e'],
  ['e', 'i', 'y'],
  ['i', 'I', 'y'],
  ['o', 'O', 'u', 'U'],
]

const areKin = (kin: readonly (readonly string[])[], a: string, b: string) =>
  a === b || kin.some((group) => group.includes(a) && group.includes(b))

const isVowel = (unit: string | undefined) => unit !== undefined && /^[aeiouyAIOU]$/.test(unit)
const isRound = (unit: string | undefined) => unit !== undefined && /^[ouOU]$/.test(unit)
const isFront = (unit: string | undefined) => unit !== undefined && /^[iyI]$/.test(unit)

type Units = readonly string[]

/** Whether two Latin spellings can be one name; with `asPrefix`, whether the second can begin with the first. */
export const sameLatin = (a: LatinName, b: LatinName, asPrefix = false) =>
  a.units.some((mine) => b.units.some((theirs) => aligns(mine, theirs, asPrefix)))

/** Walks both spellings side by side along every pair of places that fit. */
function aligns(a: Units, b: Units, asPrefix: boolean): boolean {
  const seen = new Set<number>()
  const waiting: [number, number][] = [[0, 0]]
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [i, j] = pair
    if (i === a.length && (asPrefix || j === b.length)) return true
    const key = i * 64 + j
    if (seen.has(key) || i > a.length || j > b.length) continue
    seen.add(key)
    if (i < a.length && j < b.length && fit({ a, b, i, j })) waiting.push([i + 1, j + 1])
    if (maySkip(a, i, b[j])) waiting.push([i + 1, j])
    if (maySkip(b, j, a[i])) waiting.push([i, j + 1])
  }
  return false
}

function fit({ a, b, i, j }: { a: Units; b: Units; i: number; j: number }): boolean {
  const [mine = '', theirs = ''] = [a[i], b[j]]
  if (!isVowel(mine) || !isVowel(theirs))
    return areKin(consonantKin, mine, theirs) || glides(a, i, theirs) || glides(b, j, mine)
  if (areKin(vowelKin, mine, theirs)) return true
  // Nowruz and Nawroz; further down Yusuf, Yousef and Yousaf.
  const beforeW = [a[i + 1], b[j + 1]].every((next) => next === 'w' || next === 'v')
  if (beforeW && /[ao]/.test(mine) && /[ao]/.test(theirs)) return true
  // Weldu and Woldu.
  if (a[i - 1] === 'w' && b[j - 1] === 'w') return /[eo]/.test(mine) && /[eo]/.test(theirs)
  const isInside = i < a.length - 1 && j < b.length - 1
  const afterRound = isRound(a[i - 2]) && isRound(b[j - 2])
  return isInside && afterRound && [mine, theirs].every((vowel) => /[ae]/.test(vowel) || isRound(vowel))
}

/** Nauroz and Nawroz, Zia and Ziya: a vowel that another spelling writes as a glide. */
const glides = (units: Units, at: number, other: string) =>
  (units[at] === 'w' || units[at] === 'v') && isVowel(units[at - 1]) && isRound(other)

/** What one spelling may have and the other leave out; never a vowel at the end, which tells Karima from Karim. */
function maySkip(units: Units, at: number, other: string | undefined): boolean {
  const [before, unit, after] = [units[at - 1], units[at], units[at + 1]]
  if (unit === undefined) return false
  if (unit === 'h') return after === undefined && isVowel(before)
  if (unit === LINK) return true
  if (unit === 'w' || unit === 'v') return isVowel(before) && isRound(after) && isRound(other)
  if (!isVowel(unit) || after === undefined) return false
  if (isFront(after) || isFront(before)) return at > 0 || isVowel(other)
  // Bakr and Bakar.
  return unit === 'a' && at === units.length - 2 && !isVowel(before) && other === after
}
