/**
 * A seeded source of chance: sfc32 (Chris Doty-Humphrey's "small fast counter", 128 bits of state, passes PractRand),
 * its state filled from the seed's text by FNV-1a and stirred 15 times. The same seed gives the same charity on every
 * machine. Not for secrets.
 */
export interface Random {
  /** A whole number from 0 up to and without `below`. */
  readonly below: (below: number) => number
  /** A whole number between the two, both included. */
  readonly between: (least: number, most: number) => number
  /** Whether something happens that happens in `probability` of all cases. */
  readonly chance: (probability: number) => boolean
  /** One of them; throws when there is none. */
  readonly pick: <T>(from: readonly T[]) => T
  /** One of them, each as often as its weight says. */
  readonly weighted: <T>(from: readonly (readonly [T, weight: number])[]) => T
  readonly shuffled: <T>(from: readonly T[]) => T[]
  /** A version 4 UUID. */
  readonly uuid: () => string
  /** A source of its own: what is drawn there changes nothing here. */
  readonly fork: (name: string) => Random
}

const hashOf = (text: string, salt: number) => {
  let hash = (2_166_136_261 ^ salt) >>> 0
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0
  return hash
}

const sfc32 = (seed: string) => {
  const [at, bt, ct, dt] = [1, 2, 3, 4].map((salt) => hashOf(seed, salt)) as [number, number, number, number]
  let [a, b, c, d] = [at, bt, ct, dt]
  const next = () => {
    const sum = (a + b + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let n = 0; n < 15; n++) next()
  return next
}

const shuffle = <T>(from: readonly T[], below: (n: number) => number) => {
  const cards = [...from]
  for (let last = cards.length - 1; last > 0; last--) {
    const other = below(last + 1)
    const card = cards[last] as T
    cards[last] = cards[other] as T
    cards[other] = card
  }
  return cards
}

const uuidFrom = (next: () => number) => {
  const hex = Array.from({ length: 4 }, () => next().toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join('-')
}

export const createRandom = (seed: string): Random => {
  const next = sfc32(seed)
  const below = (n: number) => Math.floor((next() / 2 ** 32) * n)
  const pick = <T>(from: readonly T[]) => {
    if (from.length === 0) throw new Error('Nothing to pick from')
    return from[below(from.length)] as T
  }
  return {
    below,
    pick,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => next() / 2 ** 32 < probability,
    weighted: (from) => {
      let left = (next() / 2 ** 32) * from.reduce((sum, [, weight]) => sum + weight, 0)
      return (from.find(([, weight]) => (left -= weight) < 0) ?? [pick(from)[0]])[0]
    },
    shuffled: (from) => shuffle(from, below),
    uuid: () => uuidFrom(next),
    fork: (name) => createRandom(`${seed}/${name}`),
  }
}
