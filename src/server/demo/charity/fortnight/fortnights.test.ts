import { expect, test } from 'vitest'
import { stateOfCall } from '#rules/calls/call-state.ts'
import { cycleOn, lastDayOf } from '#rules/fortnight/cycle-days.ts'
import { onHand, stopsAhead, sumOf } from '#rules/fortnight/stock.ts'
import { stateOfStop } from '#rules/fortnight/stop-state.ts'
import type { KindName } from '#rules/records/registry.ts'
import { addDays } from '#rules/time/day.ts'
import { makeDemo, type Demo } from '../make-demo.ts'
import { keptOf, type Kept } from './office.ts'

const today = '2026-11-22'
const demos = ['1', '2', 'sahar', 'browser'].map(
  (seed) => [seed, makeDemo({ members: 150, seed, today })] as const,
)

const of = <K extends KindName>({ records }: Demo, kind: K) => keptOf(records, kind)
const authorsById = ({ records }: Demo) => new Map(records.map(({ id, authorId }) => [id, authorId]))
const fieldsById = <Fields>(kept: readonly Kept<Fields>[]) =>
  new Map(kept.map(({ id, fields }) => [id, fields]))

/** The cycle in force, and only what belongs to it. */
const underWay = (demo: Demo) => {
  const cycle = cycleOn(of(demo, 'cycle'), today)
  const inIt = <K extends 'call' | 'check-in' | 'top-up' | 'run' | 'stop' | 'delivery'>(kind: K) =>
    of(demo, kind).filter(({ fields }) => fields.cycleId === cycle?.id)
  return { cycle, inIt }
}

test.each(demos)('with seed %s six cycles are over and closed, and one is in force', (_, demo) => {
  const cycles = of(demo, 'cycle')
  const { cycle } = underWay(demo)
  const closed = new Set(demo.edits.filter(({ kind }) => kind === 'cycle').map(({ id }) => id))

  expect(cycles).toHaveLength(7)
  expect(cycles.filter(({ fields }) => lastDayOf(fields) < today).map(({ id }) => id)).toEqual([...closed])
  expect(cycle && cycle.fields.fromDay < today && lastDayOf(cycle.fields) > today).toBe(true)
})

test.each(demos)(
  'with seed %s what a caller says is written by that caller, of their own call',
  (_, demo) => {
    const authors = authorsById(demo)
    const calls = fieldsById(of(demo, 'call'))
    const checkIns = of(demo, 'check-in')

    const strange = checkIns.filter(
      ({ id, fields }) =>
        authors.get(id) !== fields.staffId ||
        calls.get(fields.callId)?.staffId !== fields.staffId ||
        calls.get(fields.callId)?.memberId !== fields.memberId,
    )

    expect(strange).toEqual([])
    expect(checkIns.length).toBeGreaterThan(300)
    expect(new Set(checkIns.map(({ fields }) => fields.outcome)).size).toBe(5)
    expect(new Set(checkIns.map(({ fields }) => fields.mood))).toEqual(new Set([null, 1, 2, 3, 4, 5]))
  },
)

test.each(demos)('with seed %s what happened at a door is written by whoever drove there', (_, demo) => {
  const authors = authorsById(demo)
  const runs = fieldsById(of(demo, 'run'))
  const stops = fieldsById(of(demo, 'stop'))
  const deliveries = of(demo, 'delivery')

  const strange = deliveries.filter(({ id, fields }) => {
    const run = runs.get(fields.runId)
    const planned = stops.get(fields.stopId)?.items ?? []
    const isPlanned = fields.given.every(({ itemId, insteadOf }) =>
      planned.some((piece) => piece.itemId === (insteadOf ?? itemId)),
    )
    return (
      authors.get(id) !== run?.staffId || run?.onDay !== fields.onDay || fields.onDay >= today || !isPlanned
    )
  })
  const failed = deliveries.filter(({ fields }) => fields.given.length === 0)

  expect(strange).toEqual([])
  expect(failed.length).toBeGreaterThan(0)
  expect(failed.length / deliveries.length).toBeLessThan(0.2)
  expect(deliveries.some(({ fields }) => fields.given.some(({ insteadOf }) => insteadOf !== null))).toBe(true)
  expect(of(demo, 'run-log')).toHaveLength([...runs.values()].filter(({ onDay }) => onDay < today).length)
})

test.each(demos)('with seed %s each driver has ten to twelve doors to go to today', (_, demo) => {
  const { inIt } = underWay(demo)
  const drivers = demo.team.filter(({ role }) => role === 'driver')
  const todays = inIt('run').filter(({ fields }) => fields.onDay === today)
  const doors = todays.map((run) => inIt('stop').filter(({ fields }) => fields.runId === run.id))

  expect(todays.map(({ fields }) => fields.staffId)).toEqual(drivers.map(({ id }) => id))
  for (const stops of doors) {
    expect(stops.length).toBeGreaterThanOrEqual(10)
    expect(stops.length).toBeLessThanOrEqual(12)
    expect(stopsAhead(stops, inIt('delivery'))).toEqual(stops)
    expect(stops.every(({ fields }) => fields.items.length > 0)).toBe(true)
  }
  expect(inIt('run').some(({ fields }) => fields.onDay > today && fields.staffId === null)).toBe(true)
})

test.each(demos)('with seed %s most calls of the cycle are made and some are not', (_, demo) => {
  const { inIt } = underWay(demo)
  const checkIns = Map.groupBy(inIt('check-in'), ({ fields }) => fields.callId)
  const states = inIt('call').map(({ id }) => stateOfCall(checkIns.get(id) ?? []))
  const members = inIt('call').map(({ fields }) => fields.memberId)

  expect(states.filter(({ is }) => is === 'done').length).toBeGreaterThan(20)
  expect(states.filter(({ is, last }) => is === 'open' && !last).length).toBeGreaterThan(5)
  expect(states.some(({ tries }) => tries === 3)).toBe(true)
  expect(states.some(({ last }) => last?.fields.laterOn === today)).toBe(true)
  expect(inIt('check-in').filter(({ fields }) => fields.isAddressRight === false)).toHaveLength(1)
  expect(new Set(members).size).toBe(members.length)
})

test.each(demos)('with seed %s one member may have had a top-up twice, and no other', (_, demo) => {
  const { inIt } = underWay(demo)
  const times = Map.groupBy(
    of(demo, 'top-up').filter(({ fields }) => fields.state !== 'failed'),
    ({ fields }) => `${fields.cycleId} ${fields.memberId}`,
  )
  const doubles = [...times.values()].filter((topUps) => topUps.length > 1)

  expect(doubles.map((topUps) => topUps.map(({ fields }) => fields.state))).toEqual([['sent', 'requested']])
  expect(inIt('top-up')).toEqual(expect.arrayContaining(doubles.flat()))
  for (const { id, fields } of of(demo, 'cycle')) {
    const spent = of(demo, 'top-up').filter((one) => one.fields.cycleId === id)
    const pence = spent.reduce((sum, one) => sum + one.fields.amountPence, 0)
    expect(pence).toBeGreaterThan(0)
    expect(pence).toBeLessThanOrEqual(fields.budgetPence)
  }
})

test.each(demos)(
  'with seed %s nothing was given that was not there, and one item runs short on the runs ahead',
  (_, demo) => {
    const { inIt } = underWay(demo)
    const there = onHand(of(demo, 'stock-move'), of(demo, 'delivery'))
    const ahead = sumOf(stopsAhead(inIt('stop'), inIt('delivery')).flatMap(({ fields }) => fields.items))

    expect([...there].filter(([, pieces]) => pieces < 0)).toEqual([])
    expect([...ahead].filter(([id, pieces]) => pieces > (there.get(id) ?? 0))).toHaveLength(1)
  },
)

test.each(demos)(
  'with seed %s a volunteer and a caseworker have each told of a worry nobody has taken up',
  (_, demo) => {
    const authors = authorsById(demo)
    const takenUp = new Set(demo.edits.filter(({ kind }) => kind === 'concern').map(({ id }) => id))
    const open = of(demo, 'concern').filter(({ id }) => !takenUp.has(id))
    const roleOf = ({ id }: { id: string }) => demo.team.find((one) => one.id === authors.get(id))?.role
    const lead = demo.team.find(({ role }) => role === 'safeguarding-lead')

    expect(new Set(open.map(roleOf))).toEqual(new Set(['caseworker', 'volunteer']))
    expect(open.every(({ fields }) => fields.onDay >= addDays(today, -8))).toBe(true)
    expect(takenUp.size).toBeGreaterThan(0)
    expect(
      demo.edits.filter(({ kind }) => kind === 'concern').every(({ authorId }) => authorId === lead?.id),
    ).toBe(true)
  },
)

test.each(demos)('with seed %s every past cycle has served nearly everybody', (_, demo) => {
  for (const { id } of of(demo, 'cycle').slice(0, -1)) {
    const stops = of(demo, 'stop').filter(({ fields }) => fields.cycleId === id)
    const deliveries = Map.groupBy(of(demo, 'delivery'), ({ fields }) => fields.stopId)
    const delivered = stops.filter((stop) => stateOfStop(deliveries.get(stop.id) ?? []).is === 'delivered')

    expect(stops.length).toBeGreaterThan(30)
    expect(delivered.length / stops.length).toBeGreaterThan(0.75)
  }
})
