import { servedHouseholds, type ServedHousehold } from '#rules/fortnight/households.ts'
import type { Item } from '#rules/records/fortnight/item.ts'
import type { Needs } from '#rules/records/fortnight/needs.ts'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import type { BirthDate } from '#rules/time/birth-date.ts'
import { addDays, daysBetween } from '#rules/time/day.ts'
import { instant, type Pen } from '../demo-record.ts'
import type { Random } from '../random.ts'
import { keptOf, type Kept } from './office.ts'

interface Given {
  readonly random: Random
  readonly pen: Pen
  readonly today: string
  readonly coordinatorId: string
  readonly items: readonly Kept<Item>[]
}

/** Whom the charity serves, from what has been written so far. */
const servedSoFar = ({ pen: { written }, today }: Given) =>
  servedHouseholds({
    members: keptOf(written, 'member'),
    households: keptOf(written, 'household'),
    stays: keptOf(written, 'stay'),
    needs: keptOf(written, 'needs'),
    hotels: keptOf(written, 'hotel'),
    today,
  })

/** Up to which age in days a child wears each size of nappies, and drinks each stage of formula. */
const nappySizes = [60, 150, 270, 500, 800, 1_000]
const formulaStages = [180, 365, 700]

/** Formula and nappies for one child of this age. */
const forChild = ({ random, items }: Given, ageDays: number): Piece[] => {
  const pieceOf = (group: Item['group'], limits: readonly number[]) => {
    const place = limits.findIndex((limit) => ageDays < limit)
    const item = items.filter(({ fields }) => fields.group === group)[place]
    return place < 0 || !item ? [] : [{ itemId: item.id, quantity: item.fields.quantity }]
  }
  return [...(random.chance(0.6) ? pieceOf('formula', formulaStages) : []), ...pieceOf('nappies', nappySizes)]
}

const ageInDays = (birth: BirthDate, today: string) =>
  birth.precision === 'day' ? daysBetween(birth.on, today) : Number.POSITIVE_INFINITY

/** Each item once, so many as all of them together. */
const together = (pieces: readonly Piece[]): Piece[] =>
  [...Map.groupBy(pieces, ({ itemId }) => itemId)].map(([itemId, same]) => ({
    itemId,
    quantity: same.reduce((sum, { quantity }) => sum + quantity, 0),
  }))

const dietsOf = (random: Random, { lead }: ServedHousehold): Needs['diets'] => {
  if (lead.remark.startsWith('Vegetarian') || random.chance(0.06)) return ['vegetarian']
  return lead.remark.startsWith('Halal') || random.chance(0.7) ? ['halal'] : []
}

const writeNeeds = (given: Given, household: ServedHousehold, people: ReadonlyMap<string, BirthDate>) => {
  const { random, pen, today, coordinatorId } = given
  const { leadMemberId, lead, memberIds } = household
  const ages = memberIds.map((id) => ageInDays(people.get(id) ?? { precision: 'unknown' }, today))
  const askedOn = addDays(lead.joinedOn, random.between(1, 9))
  pen.write(
    'needs',
    { authorId: coordinatorId, atMs: instant(askedOn, '15:05') },
    {
      memberId: leadMemberId,
      wantsPackage: random.chance(0.96),
      diets: dietsOf(random, household),
      extras: together(ages.flatMap((age) => forChild(given, age))),
      addressConfirmedOn: random.chance(0.8) ? askedOn : null,
      remark: '',
    },
  )
}

/** Asks every household once what it needs in each cycle, and answers those the charity serves. */
export const writeAllNeeds = (given: Given): ServedHousehold[] => {
  const births = new Map(keptOf(given.pen.written, 'member').map(({ id, fields }) => [id, fields.birth]))
  for (const household of servedSoFar(given)) writeNeeds(given, household, births)
  return servedSoFar(given)
}
