import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOut, speaksWith, type Caller, type ToBeRung } from './share-out.ts'

const household = (memberId: string, ...languages: string[]): ToBeRung => ({ memberId, languages })
const caller = (staffId: string, ...languages: string[]): Caller => ({ staffId, languages })

test('a household goes to somebody who speaks a language of theirs', () => {
  const { gifts } = shareOut({
    households: [household('m1', 'ps', 'prs'), household('m2', 'ar')],
    callers: [caller('ali', 'prs'), caller('rana', 'ar', 'en')],
    given: [],
  })

  expect(gifts).toEqual([
    { memberId: 'm1', staffId: 'ali', speaksIn: 'own' },
    { memberId: 'm2', staffId: 'rana', speaksIn: 'own' },
  ])
})

test('of two with as many calls, it goes to the one who speaks what they speak best', () => {
  const { gifts } = shareOut({
    households: [household('m1', 'ps', 'prs')],
    callers: [caller('ali', 'prs'), caller('zar', 'ps')],
    given: [],
  })

  expect(gifts[0]?.staffId).toBe('zar')
})

test.each([
  [['prs'], ['fa'], 'own', 'Persian and Dari are understood'],
  [['so', 'en'], ['en', 'ar'], 'english', 'English is the last resort'],
  [['en', 'so'], ['en'], 'own', 'English is what they speak best'],
  [[], ['ar'], 'unknown', 'nobody has asked'],
  [['so'], ['en'], null, 'nothing in common'],
] as const)('%j and %j speak: %s (%s)', (theirs, ours, expected, _why) => {
  expect(speaksWith({ languages: theirs }, caller('x', ...ours))).toBe(expected)
})

test('English is used only where nobody speaks their own language, and said', () => {
  const { gifts } = shareOut({
    households: [household('m1', 'so', 'en'), household('m2', 'prs', 'en')],
    callers: [caller('ann', 'en'), caller('ali', 'prs', 'en')],
    given: [],
  })

  expect(gifts).toEqual([
    { memberId: 'm1', staffId: 'ann', speaksIn: 'english' },
    { memberId: 'm2', staffId: 'ali', speaksIn: 'own' },
  ])
})

test('those whom nobody can speak with are named', () => {
  const { gifts, unspoken } = shareOut({
    households: [household('m1', 'ti'), household('m2', 'prs')],
    callers: [caller('ali', 'prs', 'en')],
    given: [],
  })

  expect(unspoken).toEqual(['m1'])
  expect(gifts.map(({ memberId }) => memberId)).toEqual(['m2'])
})

test('without callers everybody is left, with nobody to ring nothing is given', () => {
  expect(shareOut({ households: [household('m1', 'prs')], callers: [], given: [] }).unspoken).toEqual(['m1'])
  expect(shareOut({ households: [], callers: [caller('ali', 'prs')], given: [] })).toEqual({
    gifts: [],
    unspoken: [],
  })
})

test('what is given stays, and counts', () => {
  const { gifts } = shareOut({
    households: ['m1', 'm2', 'm3', 'm4'].map((id) => household(id, 'prs')),
    callers: [caller('ali', 'prs'), caller('bano', 'prs')],
    given: [
      { memberId: 'm1', staffId: 'ali' },
      { memberId: 'm2', staffId: 'ali' },
    ],
  })

  expect(gifts).toEqual([
    { memberId: 'm3', staffId: 'bano', speaksIn: 'own' },
    { memberId: 'm4', staffId: 'bano', speaksIn: 'own' },
  ])
})

test('what somebody has whose access ended does not keep others from being even', () => {
  const { gifts } = shareOut({
    households: [household('m1', 'prs'), household('m2', 'prs')],
    callers: [caller('ali', 'prs')],
    given: [{ memberId: 'm1', staffId: 'gone' }],
  })

  expect(gifts.map(({ memberId }) => memberId)).toEqual(['m2'])
})

test('calls are handed on from caller to caller until it is even', () => {
  // Only Ali speaks Pashto; Dari goes to whoever has time.
  const { gifts } = shareOut({
    households: [
      ...['d1', 'd2', 'd3', 'd4', 'd5'].map((id) => household(id, 'prs')),
      ...['p1', 'p2', 'p3'].map((id) => household(id, 'ps')),
    ],
    callers: [caller('ali', 'prs', 'ps'), caller('bano', 'prs')],
    given: [],
  })

  const byCaller = Map.groupBy(gifts, ({ staffId }) => staffId)
  expect(byCaller.get('ali')).toHaveLength(4)
  expect(byCaller.get('bano')).toHaveLength(4)
})

const tongue = fc.constantFrom('prs', 'ps', 'ar', 'ti', 'en')
const tongues = fc.uniqueArray(tongue, { maxLength: 3 })
const sharing = fc
  .record({
    households: fc.array(tongues, { maxLength: 40 }),
    callers: fc.array(tongues, { maxLength: 6 }),
    givenTo: fc.array(fc.nat(5), { maxLength: 20 }),
  })
  .map(({ households, callers, givenTo }) => ({
    households: households.map((languages, at) => household(`m${at}`, ...languages)),
    callers: callers.map((languages, at) => caller(`s${at}`, ...languages)),
    given: givenTo
      .slice(0, households.length)
      .map((to, at) => ({ memberId: `m${at}`, staffId: `s${to % Math.max(1, callers.length)}` })),
  }))

test('everybody is given once or named, and only to somebody they can speak with', () => {
  fc.assert(
    fc.property(sharing, (asked) => {
      const { gifts, unspoken } = shareOut(asked)
      const callersById = new Map(asked.callers.map((one) => [one.staffId, one]))
      const membersById = new Map(asked.households.map((one) => [one.memberId, one]))
      const all = [
        ...gifts.map((gift) => gift.memberId),
        ...unspoken,
        ...asked.given.map((one) => one.memberId),
      ]

      expect(all.toSorted()).toEqual(asked.households.map((one) => one.memberId).toSorted())
      for (const { memberId, staffId, speaksIn } of gifts) {
        const [who, by] = [membersById.get(memberId), callersById.get(staffId)]
        expect(who && by && speaksWith(who, by)).toBe(speaksIn)
      }
    }),
  )
})

test('nobody has two more than somebody who could take one of theirs', () => {
  fc.assert(
    fc.property(sharing, (asked) => {
      const { gifts } = shareOut(asked)
      const countOf = (staffId: string) =>
        [...gifts, ...asked.given].filter((one) => one.staffId === staffId).length
      const membersById = new Map(asked.households.map((one) => [one.memberId, one]))

      const uneven = gifts.flatMap(({ memberId, staffId, speaksIn }) => {
        const languages = membersById.get(memberId)?.languages ?? []
        return asked.callers.filter(
          (other) =>
            speaksWith({ languages }, other) === speaksIn && countOf(staffId) - countOf(other.staffId) >= 2,
        )
      })

      expect(uneven).toEqual([])
    }),
  )
})

test('a thousand households and ninety volunteers take no time that anybody would notice', () => {
  const codes = ['prs', 'ps', 'ar', 'ti', 'en']
  const households = Array.from({ length: 1_000 }, (_, at) => household(`m${at}`, codes[(at * at) % 5] ?? ''))
  const callers = Array.from({ length: 90 }, (_, at) =>
    caller(`s${at}`, codes[at % 5] ?? '', codes[(at * 3) % 5] ?? ''),
  )
  const startedMs = performance.now()

  const { gifts } = shareOut({ households, callers, given: [] })

  expect(gifts).toHaveLength(1_000)
  expect(performance.now() - startedMs).toBeLessThan(2_000)
})
