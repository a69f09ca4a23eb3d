/**
 * Names in Arabic script, as Dari, Pashto, Arabic and Urdu papers write them, folded for comparison (never for
 * display): marks and tatweel go, the yehs, kafs, gafs, hehs and alefs each become one letter.
 */
export interface ArabicName {
  /** Folded letters; ALLAH, LINK and ARTICLE stand for what they name. */
  readonly letters: string
  /** The last yeh may be read as a long a: مصطفی, هدى. */
  readonly mayEndInA: boolean
}

/** The word Allah, in a compound such as نجیب‌الله. */
export const ALLAH = '※'
/** The article inside a compound: عبد‡کریم. */
export const LINK = '‡'
/** The article at the beginning of a name, which UK papers often drop. */
export const ARTICLE = '†'

const PASHTO_LETTERS = /[ټډړڼښږځڅپ]/

const MARKS = /\p{Mn}|[\u0640ء]/gu

const folds: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/ؤ/g, 'و'],
  [/[يېۍئےۓى]/g, 'ی'],
  [/ك/g, 'ک'],
  [/[ګݢ]/g, 'گ'],
  [/[ةۀہھەۂۃ]/g, 'ه'],
  [/وو/g, 'و'],
  [/ی+ی/g, 'ی'],
  // Old spellings leave out the long a.
  [/رحمان/g, 'رحمن'],
  [/اسماعیل/g, 'اسمعیل'],
  [/اسحاق/g, 'اسحق'],
]

const endsInLongA = new Set(['عیسی', 'موسی', 'یحی', 'لیلی', 'هدی', 'منی', 'ندی', 'ضحی'])

export function foldArabic(word: string): ArabicName {
  const bare = word.normalize('NFKC').replace(MARKS, '')
  const plain = folds.reduce((text, [from, to]) => text.replace(from, to), bare)
  // Karimi and Nouri have a long vowel before their i; Mustafa, Salma and Murtaza have none before their a.
  const mayEndInA = bare.endsWith('ى') || endsInLongA.has(plain) || /^.[^اوی]{2,}ی$/.test(plain)
  const letters = plain
    .replace(/الله/g, ALLAH)
    .replace(/(?<=..)ال(?=..)/g, LINK)
    .replace(/^ال(?=...)/, ARTICLE)
  return { letters, mayEndInA }
}

/** Letters that spell one sound in Dari and in Pashto papers. */
const alikeAcrossLanguages: Readonly<Record<string, string>> = {
  ښ: 'شخ',
  ږ: 'ژگ',
  ځ: 'زج',
  څ: 'سچ',
  ټ: 'تط',
  ډ: 'د',
  ړ: 'ر',
  ڼ: 'ن',
  ذ: 'ز',
  ط: 'ت',
}

/** Pashto papers respell borrowed names by ear: ساپی for صافی. */
const alikeByEar = ['پف', 'سصث', 'زذضظ', 'تطټ', 'هح'] as const

/** Whether two names are one, letter by letter: حمید is not حامد, though both may be Hamid in Latin. */
export function sameArabic(a: ArabicName, b: ArabicName): boolean {
  return isAlike(a, b) || isAlike(withoutArticle(a), withoutArticle(b))
}

/** Whether the second name begins with the letters of the first. */
export function beginsArabic(a: ArabicName, b: ArabicName): boolean {
  return [b, withoutArticle(b)].some(({ letters, mayEndInA }) =>
    isAlike({ ...a, mayEndInA: false }, { letters: letters.slice(0, a.letters.length), mayEndInA }),
  )
}

const withoutArticle = (name: ArabicName) =>
  name.letters.startsWith(ARTICLE) ? { ...name, letters: name.letters.slice(1) } : name

function isAlike(a: ArabicName, b: ArabicName): boolean {
  if (a.letters.length !== b.letters.length) return false
  const byEar = PASHTO_LETTERS.test(a.letters) || PASHTO_LETTERS.test(b.letters)
  const last = a.letters.length - 1
  return Array.from(a.letters).every((letter, place) => {
    const other = b.letters[place] ?? ''
    if (isSameSound(letter, other, byEar)) return true
    return place === last && isSameEnding([letter, a.mayEndInA], [other, b.mayEndInA])
  })
}

const isSameSound = (a: string, b: string, byEar: boolean) =>
  a === b ||
  alikeAcrossLanguages[a]?.includes(b) ||
  alikeAcrossLanguages[b]?.includes(a) ||
  (byEar && alikeByEar.some((sounds) => sounds.includes(a) && sounds.includes(b)))

/** لیلى and لیلا; وردک and وردګ. */
function isSameEnding([a, aMayBeA]: [string, boolean], [b, bMayBeA]: [string, boolean]): boolean {
  if (a === 'ی' && b === 'ا') return aMayBeA
  if (a === 'ا' && b === 'ی') return bMayBeA
  return (a === 'ک' && b === 'گ') || (a === 'گ' && b === 'ک')
}
