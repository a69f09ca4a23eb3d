import { toAsciiDigits } from '#rules/language/digits.ts'

const letters: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ۍ: 'ی',
  ئ: 'ی',
  ك: 'ک',
  ګ: 'گ',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
}

/** Text as one looks for it: without case, accents and marks, with the letters that keyboards mix up made one, and digits made ASCII. */
export function folded(text: string): string {
  return toAsciiDigits(text)
    .trim()
    .toLowerCase()
    .replace(/[يىېۍئكګةأإآ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}|\u200c|\u200d|\u0640/gu, '')
}
