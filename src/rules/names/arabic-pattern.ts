import { ALLAH, ARTICLE, LINK, type ArabicName } from './arabic-script.ts'
import type { Pattern } from './pattern.ts'

/**
 * The Latin spellings of a name in Arabic script. Consonants are spelt as Dari, Pashto, Arabic, French and
 * Egyptian papers do; a long vowel must be spelt, a short one may stand between any two consonants. In the Latin
 * text I, U, O and A stand for ee, oo, ou and aa (see latin.ts): a doubled vowel is never a short one.
 */
const consonants: Readonly<Record<string, readonly string[]>> = {
  ب: ['b'],
  پ: ['p', 'f'],
  ت: ['t'],
  ط: ['t'],
  ټ: ['t'],
  ث: ['s', 'th', 't'],
  ج: ['j', 'g'],
  چ: ['ch', 'c'],
  ح: ['h'],
  ه: ['h'],
  خ: ['kh', 'x'],
  د: ['d'],
  ډ: ['d'],
  ذ: ['z', 'dh', 'd'],
  ر: ['r'],
  ړ: ['r', 'd'],
  ز: ['z'],
  ژ: ['zh', 'j', 'z'],
  س: ['s'],
  ص: ['s'],
  ش: ['sh', 'ch'],
  ض: ['z', 'd', 'dh'],
  ظ: ['z', 'dh', 'd'],
  غ: ['gh', 'g', 'q'],
  ف: ['f', 'p'],
  ق: ['q', 'gh', 'k', 'g'],
  ک: ['k', 'c'],
  گ: ['g', 'gh'],
  ل: ['l'],
  م: ['m'],
  ن: ['n'],
  ڼ: ['n', 'nr'],
  ښ: ['sh', 'kh', 'x'],
  ږ: ['zh', 'g', 'j'],
  ځ: ['z', 'dz', 'j'],
  څ: ['s', 'ts', 'ch'],
}

const SHORT = ['a', 'e', 'i', 'o', 'u', 'O']
const MAYBE_SHORT = ['', ...SHORT]
const LINKS = [...MAYBE_SHORT, 'al', 'el', 'il', 'ol', 'ul', 'Al']
const ARTICLES = ['', 'al', 'el', 'ul', 'a', 'e']

/** The vowels of محمد are always spelt in this shape, which keeps Mahmud out of it. */
const MUHAMMAD = ['o', 'u', 'a', 'e', 'O'].flatMap((first) =>
  ['a', 'e', 'o', 'u'].flatMap((second) =>
    ['a', 'e', 'i', 'u'].map((third) => `m${first}h${second}m${third}d`),
  ),
)
const MUHAMMAD_SHORTENED = ['mohd', 'mohmad', 'mohmed', 'muhmad', 'mohamd', 'mhamad', 'mhamed']

/** عمر is Omar, never Amir; عمران and عمرو begin otherwise. */
const OMAR = /^عمر(?:|ی|زی|خیل)$/

interface Place {
  readonly previous: string
  readonly next: string
  /** Letters before it, not counting the article. */
  readonly index: number
  readonly name: ArabicName
}

/** With `open`, the name may go on: its last letter is then not read as an ending. */
export function arabicPattern(name: ArabicName, open = false): Pattern {
  const letters = open ? `${name.letters}ن` : name.letters
  const pattern: (readonly string[])[] = []
  for (let at = 0; at < name.letters.length; at += 1) {
    if (letters.startsWith('محمد', at)) {
      pattern.push([...MUHAMMAD, ...MUHAMMAD_SHORTENED])
      at += 3
      continue
    }
    if (at === 0 && OMAR.test(name.letters)) {
      pattern.push(['o', 'u', 'O'], ['m'], ['a', 'e'], ['r'])
      at += 2
      continue
    }
    const index = at - (letters.startsWith(ARTICLE) ? 1 : 0)
    const place = { previous: letters[at - 1] ?? '', next: letters[at + 1] ?? '', index, name }
    pattern.push(...slotsOf(letters[at] ?? '', place))
  }
  return pattern
}

function slotsOf(letter: string, place: Place): Pattern {
  switch (letter) {
    case ALLAH:
      return [MAYBE_SHORT, ['l'], ['a', 'A', 'o'], ['h', '']]
    case LINK:
      return [LINKS]
    case ARTICLE:
      return [ARTICLES]
    case 'ا':
      return [alef(place)]
    case 'و':
      return [waw(place)]
    case 'ی':
      return [yeh(place)]
    case 'ع':
      return [['', 'a', 'A'], ...shortAfter(place)]
    default:
      return [consonant(letter, place), ...shortAfter(place, letter)]
  }
}

function alef({ previous, next, index }: Place): readonly string[] {
  const isFirst = index <= 0 || previous === LINK
  if (isFirst) return next === 'ی' || next === 'و' ? ['', 'A', ...SHORT] : ['A', 'I', 'U', ...SHORT]
  return next === '' ? ['a', 'A', 'ah', 'Ah'] : ['a', 'A']
}

const WAW_VOWELS = ['u', 'U', 'o', 'O']
const WAW_CONSONANTS = ['w', 'v']
const WAW_SYLLABLES = WAW_CONSONANTS.flatMap((w) => ['', ...SHORT, 'U'].map((vowel) => w + vowel))

function waw({ previous, next, index }: Place): readonly string[] {
  if (index <= 0) return next === 'ا' ? WAW_CONSONANTS : WAW_SYLLABLES
  // خواجه is Khwaja and Khaja.
  if (next === 'ا') return [...WAW_CONSONANTS, 'u', 'U', 'uw', 'ow', ...(previous === 'خ' ? [''] : [])]
  return next === '' ? [...WAW_VOWELS, 'w', 'v'] : [...WAW_VOWELS, ...WAW_SYLLABLES]
}

const YEH_VOWELS = ['i', 'I', 'e', 'y']
const YEH_SYLLABLES = ['a', 'e', 'i', 'o', 'u', 'U', 'O', 'I'].flatMap((vowel) => [`y${vowel}`, `iy${vowel}`])

function yeh({ previous, next, index, name }: Place): readonly string[] {
  if (next === '') return finalYeh(previous, name)
  if (next === 'ا' || next === 'و') return ['y', 'i', 'I', 'iy', 'ey']
  if (index <= 0) return ['y', ...YEH_SYLLABLES]
  return [...YEH_VOWELS, ...YEH_SYLLABLES, 'iy', 'ia', 'io', 'iu']
}

function finalYeh(previous: string, name: ArabicName): readonly string[] {
  const asI = ['i', 'I', 'y', ...(previous === 'ا' ? ['ei', 'yi', 'yI', 'ye', 'ey'] : [])]
  if (name.letters === 'یحی') return ['ya', 'yA', 'ia', 'iya', 'yah']
  return name.mayEndInA ? [...asI, 'a', 'A', 'ah', 'e'] : asI
}

function consonant(letter: string, { previous, next, index }: Place): readonly string[] {
  const spellings = consonants[letter] ?? []
  if (letter === 'ه' && next === '') return finalHeh(previous, index)
  const isBreath = letter === 'ح' || letter === 'ه'
  // Zabiullah drops the h of ذبیح; the h of خوشحال falls together with that of sh.
  if (isBreath && (next === ALLAH || previous === 'ش')) return [...spellings, '']
  if (letter === 'گ' && next === '') return [...spellings, 'k']
  return letter === 'ن' && next === 'ب' ? ['n', 'm'] : spellings
}

function finalHeh(previous: string, index: number): readonly string[] {
  if (previous === 'ا') return ['h', '']
  if (index === 1) return ['h', 'a', 'ah', 'aha', 'eh']
  return ['a', 'e', 'A', 'ah', 'eh', ...(previous === 'ی' || previous === 'و' ? ['h'] : [])]
}

/** No short vowel stands before a long a, before an ending in heh, or at the end of a name. */
function shortAfter({ next, name, index }: Place, letter = ''): Pattern {
  const isLast = next === '' || (letter === 'ه' && next === '')
  const endsInHeh =
    next === 'ه' && index + 2 >= name.letters.length - (name.letters.startsWith(ARTICLE) ? 1 : 0)
  return isLast || next === 'ا' || next === LINK || next === ALLAH || endsInHeh ? [] : [MAYBE_SHORT]
}
