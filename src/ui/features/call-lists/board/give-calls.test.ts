import { expect, test } from 'vitest'
import { cycleId, cycleOf } from '#tests/support/fortnight-town.ts'
import { idOf, memberIdOf } from '#tests/support/linden-court.tsx'
import { bilalId, callOf, zarmenaId } from '#tests/support/planning-town.ts'
import { giveCalls } from './give-calls.ts'

const cycle = cycleOf()
const ahmad = memberIdOf('Ahmad Safi')
const gift = (name: string, staffId: string) => ({ memberId: memberIdOf(name), staffId })

test('new calls come to the end of the list, and last as long as the fortnight', () => {
  const calls = [callOf(4, 'Maryam Rahimi')]

  const { writings, undo } = giveCalls({ cycle, calls, gifts: [gift('Ahmad Safi', bilalId)] })

  expect(writings).toMatchObject([
    {
      does: 'add',
      fields: { cycleId, memberId: ahmad, order: 5, untilDay: '2026-11-29', isWithdrawn: false },
    },
  ])
  expect(undo).toMatchObject([{ does: 'edit', id: writings[0]?.id, fields: { isWithdrawn: true } }])
})

test('a call that is on a list changes hands, and goes back to its place when that is undone', () => {
  const calls = [callOf(4, 'Ahmad Safi'), callOf(7, 'Hodan Warsame', { staffId: zarmenaId })]

  const { writings, undo } = giveCalls({ cycle, calls, gifts: [gift('Ahmad Safi', zarmenaId)] })

  expect(writings).toMatchObject([{ does: 'edit', id: idOf(324), fields: { staffId: zarmenaId, order: 8 } }])
  expect(undo.map(({ fields }) => fields)).toEqual([{ staffId: bilalId, order: 4, isWithdrawn: false }])
})

test('of two calls about one member, the one that was meant changes hands', () => {
  const calls = [callOf(1, 'Ahmad Safi'), callOf(2, 'Ahmad Safi', { staffId: zarmenaId })]

  const { writings } = giveCalls({
    cycle,
    calls,
    gifts: [{ ...gift('Ahmad Safi', bilalId), callId: idOf(322) }],
  })

  expect(writings.map(({ id }) => id)).toEqual([idOf(322)])
})

test('a call of another fortnight stays where it is', () => {
  const calls = [callOf(1, 'Ahmad Safi', { cycleId: idOf(41) })]

  const { writings } = giveCalls({ cycle, calls, gifts: [gift('Ahmad Safi', bilalId)] })

  expect(writings.map(({ does }) => does)).toEqual(['add'])
})
