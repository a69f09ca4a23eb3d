import type { Pattern } from './pattern.ts'

/**
 * Names in Ge'ez script (Tigrinya, Amharic). Each sign is a consonant with one of seven vowels; the code chart
 * keeps them in rows of eight.
 */
const FIRST_ROW = 0x1200
const ROW = 8

/** Consonants by row of the chart; an empty string carries the vowel alone. */
const rows: readonly (readonly string[])[] = [
  ['h'],
  ['l'],
  ['h'],
  ['m'],
  ['s'],
  ['r'],
  ['s'],
  ['sh'],
  ['k', 'q'],
  ['kw', 'qu'],
  ['k', 'q', 'kh'],
  ['kw'],
  ['b'],
  ['v', 'b'],
  ['t'],
  ['ch'],
  ['h'],
  ['hw'],
  ['n'],
  ['ny', 'gn', 'n'],
  [''],
  ['k', 'ch', 'c'],
  ['kw'],
  ['kh', 'h', 'k'],
  ['kw'],
  ['w'],
  [''],
  ['z'],
  ['zh', 'j'],
  ['y', 'i', 'j'],
  ['d'],
  ['d'],
  ['j', 'g'],
  ['g'],
  ['gw', 'gu'],
  ['g'],
  ['t', 'th'],
  ['ch'],
  ['p'],
  ['ts', 's'],
  ['ts', 's'],
  ['f'],
  ['p'],
]

/** Vowels by place in the row; the sixth may be silent. */
const vowels: readonly (readonly string[])[] = [
  ['e', 'a', 'o'],
  ['u', 'U', 'o', 'O'],
  ['i', 'I', 'y'],
  ['a', 'A'],
  ['e', 'I', 'ie', 'i'],
  ['', 'e', 'i', 'a', 'u'],
  ['o', 'O'],
  ['wa', 'ua', 'oa'],
]

const LARYNGEAL_ROWS = new Set([0, 2, 16, 20, 26])

const placeOf = (sign: string) => {
  const offset = sign.charCodeAt(0) - FIRST_ROW
  return { row: Math.floor(offset / ROW), order: offset % ROW }
}

export function ethiopicPattern(word: string): Pattern {
  return Array.from(word).flatMap((sign) => {
    const { row, order } = placeOf(sign)
    const consonant = rows[row]
    return consonant ? [consonant, vowels[order] ?? ['']] : []
  })
}

/** One spelling for letters that sound alike today: ሐ ኀ ሀ, ሠ ሰ, ዐ አ, ፀ ጸ, and the first vowel of laryngeals. */
export function foldEthiopic(word: string): string {
  const alike: Readonly<Record<number, number>> = { 2: 0, 16: 0, 4: 6, 26: 20, 40: 39 }
  return Array.from(word)
    .map((sign) => {
      const { row, order } = placeOf(sign)
      const foldedOrder = order === 0 && LARYNGEAL_ROWS.has(row) ? 3 : order
      return String.fromCharCode(FIRST_ROW + (alike[row] ?? row) * ROW + foldedOrder)
    })
    .join('')
}
