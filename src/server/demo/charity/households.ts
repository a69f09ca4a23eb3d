import { addDays } from '#rules/time/day.ts'
import type { BirthDate } from '#rules/time/birth-date.ts'
import { childrenOf, makeFamilyName, makePersonName, type FamilyName, type Origin } from './person-names.ts'
import type { Random } from './random.ts'

/** Somebody of a household, before they become a member's record. */
export interface Person {
  readonly sex: 'female' | 'male'
  readonly age: number
  readonly birth: BirthDate
  readonly ownName: string | null
  readonly latinName: string | null
}

export interface DemoHousehold {
  readonly origin: Origin
  /** ISO 3166-1 alpha-2. */
  readonly nationality: string
  /** Adults first; the first one leads. */
  readonly people: readonly Person[]
}

const nationalityOf = (random: Random, origin: Origin) =>
  ({
    dari: 'AF',
    pashto: 'AF',
    arabic: random.weighted([
      ['SY', 5],
      ['IQ', 3],
      ['SD', 3],
    ] as const),
    tigrinya: 'ER',
    somali: 'SO',
  })[origin]

const birthOf = (random: Random, age: number, today: string): BirthDate => {
  const year = Number(today.slice(0, 4)) - age
  const kind = random.weighted([
    ['day', 58],
    ['first-of-january', 17],
    ['year', 20],
    ['unknown', 5],
  ] as const)
  if (age < 12 || kind === 'day') {
    const on = addDays(`${year}-01-02`, random.below(362))
    return { precision: 'day', on: on > today ? addDays(today, -random.between(3, 60)) : on }
  }
  if (kind === 'first-of-january') return { precision: 'day', on: `${year}-01-01` }
  if (kind === 'unknown') return { precision: 'unknown' }
  return random.chance(0.4) ? { precision: 'year', year, about: true } : { precision: 'year', year }
}

interface Shape {
  readonly adults: readonly ('female' | 'male')[]
  readonly children: readonly [least: number, most: number]
}

const shapes: readonly (readonly [Shape, number])[] = [
  [{ adults: ['male'], children: [0, 0] }, 36],
  [{ adults: ['female'], children: [0, 0] }, 11],
  [{ adults: ['female'], children: [1, 3] }, 14],
  [{ adults: ['male', 'female'], children: [0, 0] }, 9],
  [{ adults: ['male', 'female'], children: [1, 5] }, 26],
  [{ adults: ['male', 'male'], children: [0, 0] }, 4],
]

interface Newcomer {
  readonly shared: FamilyName
  readonly sex: Person['sex']
  readonly age: number
}

/** Names and dates for the people of one household, no given name twice. */
const namer = (random: Random, today: string) => {
  const taken = new Set<string>()
  return ({ shared, sex, age }: Newcomer) => {
    const { given, ...names } = makePersonName(random, shared, { gender: sex === 'male' ? 'm' : 'f', taken })
    taken.add(given.own)
    const person: Person = { sex, age, birth: birthOf(random, age, today), ...names }
    return { given, person }
  }
}

const isAfghan = ({ origin }: FamilyName) => origin === 'dari' || origin === 'pashto'

/** An Arab, Eritrean or Somali woman keeps the name of her own fathers; an Afghan one is mostly written with her husband's. */
const nameOfPartner = (random: Random, shared: FamilyName) =>
  isAfghan(shared) ? shared : makeFamilyName(random, shared.origin)

/** Children have their father's name, also where he is not with them. */
const nameOfChildren = (random: Random, shared: FamilyName, lead: ReturnType<ReturnType<typeof namer>>) => {
  if (lead.person.sex === 'male') return childrenOf(shared, lead.given)
  return isAfghan(shared) ? shared : makeFamilyName(random, shared.origin)
}

/** The eldest first, with at least a year between two; fewer than wished where the lead is young. */
const agesOfChildren = (random: Random, leadAge: number, [least, most]: Shape['children']) => {
  const ages: number[] = []
  let age = random.between(0, 5)
  for (let wished = random.between(least, most); wished > 0 && age <= Math.min(17, leadAge - 19); wished--) {
    ages.unshift(age)
    age += random.between(1, 4)
  }
  return ages
}

/** People who live together: right names in both scripts, right ages for each other. */
export const makeHousehold = (random: Random, today: string): DemoHousehold => {
  const origin = random.weighted([
    ['dari', 44],
    ['pashto', 30],
    ['arabic', 15],
    ['tigrinya', 7],
    ['somali', 4],
  ] as const)
  const { adults, children } = random.weighted(shapes)
  const [leadSex = 'female', ...partners] = adults
  const shared = makeFamilyName(random, origin)
  const leadAge = random.between(children[1] > 0 ? 25 : 19, children[1] > 0 ? 46 : 62)
  const name = namer(random, today)
  const lead = name({ shared, sex: leadSex, age: leadAge })
  const others = partners.map((sex) => {
    const age = Math.max(19, leadAge - random.between(-3, 8))
    return name({ shared: sex === leadSex ? shared : nameOfPartner(random, shared), sex, age })
  })
  const ofChildren = nameOfChildren(random, shared, lead)
  const young = agesOfChildren(random, leadAge, children).map((age) =>
    name({ shared: ofChildren, sex: random.chance(0.5) ? 'female' : 'male', age }),
  )
  const nationality = nationalityOf(random, origin)
  return { origin, nationality, people: [lead, ...others, ...young].map(({ person }) => person) }
}

/** Households until there are so many people; the last one is cut to fit. */
export const makeHouseholds = (random: Random, members: number, today: string): DemoHousehold[] => {
  const households: DemoHousehold[] = []
  for (let left = members; left > 0;) {
    const household = makeHousehold(random, today)
    households.push({ ...household, people: household.people.slice(0, left) })
    left -= household.people.length
  }
  return households
}
