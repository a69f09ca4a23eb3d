import type { Random } from './random.ts'
import names from './words/names.json' with { type: 'json' }

/** Where a family comes from, as far as names and languages go. */
export type Origin = 'dari' | 'pashto' | 'arabic' | 'tigrinya' | 'somali'

interface Spelt {
  readonly own: string
  readonly latin: string
}

/** What the people of one household share in their names. */
export interface FamilyName {
  readonly origin: Origin
  /** Afghans often have none; Tigrinya and Somali people have their father's name in its place. */
  readonly family: Spelt | null
  readonly father: Spelt
  readonly grandfather: Spelt
}

const codeOf = { dari: 'fa', pashto: 'ps', arabic: 'ar', tigrinya: 'ti', somali: 'so' } as const

const entries = (origin: Origin, gender: 'm' | 'f') =>
  names.given.filter((name) => name.gender === gender && name.langs.includes(codeOf[origin]))

/** A quarter of the papers spell a name in another way than most. */
const spell = (random: Random, { native, latin }: { native: string; latin: string[] }): Spelt => {
  const [usual, ...others] = latin
  if (usual === undefined) throw new Error(`${native} has no Latin spelling`)
  return { own: native, latin: others.length > 0 && random.chance(0.25) ? random.pick(others) : usual }
}

const givenName = (random: Random, origin: Origin, gender: 'm' | 'f') =>
  spell(random, random.pick(entries(origin, gender)))

/** A given name that nobody in the household has, as long as there is one. */
const freeName = (
  random: Random,
  origin: Origin,
  { gender, taken }: { gender: 'm' | 'f'; taken: ReadonlySet<string> },
) => {
  const all = entries(origin, gender)
  const free = all.filter(({ native }) => !taken.has(native))
  return spell(random, random.pick(free.length > 0 ? free : all))
}

const fathersName = (random: Random, origin: Origin) => {
  const family = names.family.filter((name) => name.langs.includes(codeOf[origin]))
  return origin === 'tigrinya' || origin === 'somali'
    ? spell(random, random.pick(family))
    : givenName(random, origin, 'm')
}

const familyName = (random: Random, origin: Origin) => {
  if (origin === 'tigrinya' || origin === 'somali') return null
  if (origin !== 'arabic' && random.chance(0.2)) return null
  return spell(random, random.pick(names.family.filter((name) => name.langs.includes(codeOf[origin]))))
}

export const makeFamilyName = (random: Random, origin: Origin): FamilyName => {
  const father = fathersName(random, origin)
  const another = fathersName(random, origin)
  const grandfather = another.own === father.own ? fathersName(random, origin) : another
  return { origin, family: familyName(random, origin), father, grandfather }
}

/** How a name is put together: given and family; for Arabic sometimes the father's between; given, father's, grandfather's. */
const partsAfterGiven = (random: Random, { origin, family, father, grandfather }: FamilyName): Spelt[] => {
  if (origin === 'tigrinya') return random.chance(0.4) ? [father, grandfather] : [father]
  if (origin === 'somali') return [father, grandfather]
  const last = family ? [family] : []
  return origin === 'arabic' && random.chance(0.3) ? [father, ...last] : last
}

/** One person's name in both scripts, or in the one that is known: some papers have no own spelling, some no Latin. */
export const makePersonName = (
  random: Random,
  shared: FamilyName,
  { gender, taken }: { gender: 'm' | 'f'; taken: ReadonlySet<string> },
) => {
  const given = freeName(random, shared.origin, { gender, taken })
  const parts = [given, ...partsAfterGiven(random, shared)]
  const known = random.weighted([
    ['both', 90],
    ['latin', 6],
    ['own', 4],
  ] as const)
  return {
    given,
    ownName: known === 'latin' ? null : parts.map(({ own }) => own).join(' '),
    latinName: known === 'own' ? null : parts.map(({ latin }) => latin).join(' '),
  }
}

/** The names of a man's children: what they share is his name, before his father's where that is the custom. */
export const childrenOf = (shared: FamilyName, father: Spelt): FamilyName => ({
  ...shared,
  father,
  grandfather: shared.father,
})
