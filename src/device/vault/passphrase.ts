import { toAsciiDigits } from '#rules/language/digits.ts'

export const ownPassphraseLength = 12

/** The form that opens: however the keyboard writes digits and spaces. */
export const plainPassphrase = (text: string) =>
  toAsciiDigits(text.normalize('NFKC')).trim().replace(/\s+/g, ' ')

const easy = [
  'password',
  'passwort',
  'passphrase',
  'qwerty',
  'qwertz',
  'asdfgh',
  'zxcvbn',
  'iloveyou',
  'letmein',
  'welcome',
  'admin',
  'hamrah',
  'afghanistan',
  'kabul',
  'london',
  'charity',
  'mohammad',
  'bismillah',
  'correct horse battery staple',
]

/** Why a passphrase will not do, or null when it will. Generated ones always will. */
export function checkPassphrase(text: string) {
  const plain = plainPassphrase(text)
  if (Array.from(plain).length < ownPassphraseLength) return { reason: 'too-short' } as const
  return isEasy(plain.toLowerCase()) ? ({ reason: 'too-easy' } as const) : null
}

function isEasy(text: string) {
  const bare = easy.reduce((rest, word) => rest.replaceAll(word, ''), text)
  const letters = Array.from(bare.replace(/\s/g, ''))
  return new Set(letters).size < 5 || letters.length < 6 || isRepeated(text) || stepsOfOne(text) > 0.6
}

/** The same few characters over and over, such as `abcabcabcabc`. */
const isRepeated = (text: string) => {
  const dense = text.replace(/\s/g, '')
  return [1, 2, 3, 4, 5, 6].some(
    (period) =>
      dense.length >= 2 * period && dense === dense.slice(0, period).repeat(99).slice(0, dense.length),
  )
}

/** The share of neighbours that follow each other in the alphabet or in counting, up or down. */
function stepsOfOne(text: string) {
  const codes = Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
  const steps = codes.slice(1).filter((code, index) => Math.abs(code - (codes[index] ?? 0)) === 1)
  return steps.length / Math.max(1, codes.length - 1)
}
