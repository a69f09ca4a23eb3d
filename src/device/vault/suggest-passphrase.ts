import { randomBelow, type Random } from './bytes.ts'
import words from './words.json' with { type: 'json' }

const WORDS = 4

/** Four words of 2,048: 44 bits, which Argon2id makes dear to guess. The words are fetched when somebody needs them. */
export const suggestPassphrase = (random: Random) =>
  Array.from({ length: WORDS }, () => words[randomBelow(random, words.length)]).join(' ')
