import { expect, test } from 'vitest'
import { bucketsOf, hasCasework, looksAfterTeam, may, roles, type Actor } from './access.ts'
import { sections, type Tie } from './record.ts'
import { recordKinds } from './records/registry.ts'

const today = '2026-11-22'
const actor = (role: Actor['role']): Actor => ({ staffId: 'me', role, isActive: true })
const ties: Tie[] = [
  { tie: 'works-with', from: 'me', to: 'maryam', untilDay: null },
  { tie: 'covers', from: 'me', to: 'linden', untilDay: null },
  { tie: 'lives-in', from: 'karim', to: 'linden', untilDay: null },
]

test('a volunteer holds nothing, whatever they are tied to, and writes nothing', () => {
  expect(bucketsOf(actor('volunteer'), ties, today)).toEqual([])
  for (const kind of Object.keys(recordKinds)) {
    for (const action of ['add', 'change'] as const) {
      for (const section of sections) {
        const asked = { action, kind, section, isHeld: true, isNewSubject: true, isOwn: true }
        expect(may(actor('volunteer'), asked)).toBe('not-your-role')
      }
    }
  }
})

test('whoever has left holds nothing and may nothing, in any role', () => {
  for (const role of roles) {
    const gone = { ...actor(role), isActive: false }

    expect(bucketsOf(gone, ties, today)).toEqual([])
    const asked = { action: 'read', kind: 'member', section: 'identity', isHeld: true } as const
    expect(may(gone, { ...asked, isNewSubject: false, isOwn: true })).toBe('not-granted')
  }
})

test('a tie counts to the end of its last day', () => {
  const until = (untilDay: string) =>
    bucketsOf(actor('caseworker'), [{ ...ties[0], untilDay } as Tie], today).some(
      ({ subject }) => subject === 'maryam',
    )

  expect([until('2026-11-21'), until(today)]).toEqual([false, true])
})

test('each role sees the places it has work in', () => {
  expect(roles.filter(hasCasework)).toEqual(['coordinator', 'caseworker'])
  expect(roles.filter(looksAfterTeam)).toEqual(['coordinator', 'administrator'])
})
