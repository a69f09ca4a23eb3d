import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** Only hashes of secrets are kept. These are long and random, so a plain hash is as good as a slow one. */
export const hashSecret = (secret: string) => createHash('sha256').update(secret).digest('base64url')

/** 32 random bytes, for a link. */
export const makeToken = () => randomBytes(32).toString('base64url')

// Without I, L, O and U: what is read from a terminal and typed on a phone must not be mistaken.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codeLetters = 12

/** The code for setting up: new at each start, printed once, kept as a hash in memory alone. */
export function makeSetUpCode() {
  const code = Array.from({ length: codeLetters }, () => letters[randomInt(letters.length)]).join('')
  const kept = createHash('sha256').update(code).digest()
  return {
    code: (code.match(/.{4}/g) ?? []).join('-'),
    /** Takes as long for a wrong code as for the right one; spacing, case and look-alikes do not matter. */
    isRight: (tried: string) => timingSafeEqual(createHash('sha256').update(asLetters(tried)).digest(), kept),
  }
}
export type SetUpCode = ReturnType<typeof makeSetUpCode>

const asLetters = (tried: string) =>
  tried.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
