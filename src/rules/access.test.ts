import { expect, test } from 'vitest'
import { bucketCode, hasCasework, looksAfterTeam, may, roles, type Actor } from './access.ts'
import { bucketsOf } from './access/buckets-of.ts'
import { sections, type Tie } from './record.ts'
import { recordKinds } from './records/registry.ts'

const today = '2026-11-22'
const actor = (role: Actor['role']): Actor => ({ staffId: 'me', role, isActive: true })
const ties: Tie[] = [
  { tie: 'works-with', from: 'me', to: 'maryam', untilDay: null },
  { tie: 'covers', from: 'me', to: 'linden', untilDay: null },
  { tie: 'lives-in', from: 'karim', to: 'linden', untilDay: null },
]

const codesOf = (role: Actor['role'], tied: readonly Tie[], day = today) =>
  bucketsOf(actor(role), tied, day).map(bucketCode).toSorted()

/** Every kind, act and section of which a role may say something, whatever it holds. */
const written = (role: Actor['role'], more: { isHeld: boolean; isOwn: boolean }) =>
  Object.keys(recordKinds).flatMap((kind) =>
    (['add', 'change'] as const).flatMap((action) =>
      sections
        .filter(
          (section) => may(actor(role), { action, kind, section, isNewSubject: true, ...more }) === null,
        )
        .map((section) => `${action} ${kind}/${section}`),
    ),
  )

test('ties of a caseworker give nothing to a volunteer, a driver, a safeguarding lead', () => {
  const usual = { volunteer: codesOf('volunteer', []), driver: codesOf('driver', []) }

  expect(usual).toEqual({
    volunteer: ['me/own', 'organisation/catalogue'],
    driver: ['me/own', 'organisation/catalogue'],
  })
  expect(codesOf('volunteer', ties)).toEqual(usual.volunteer)
  expect(codesOf('driver', ties)).toEqual(usual.driver)
  expect(codesOf('safeguarding-lead', ties)).toEqual(codesOf('safeguarding-lead', []))
})

const list: Tie[] = [
  { tie: 'calls', from: 'me', to: 'call-maryam', untilDay: '2026-11-29' },
  { tie: 'about', from: 'call-maryam', to: 'maryam', untilDay: '2027-01-24' },
  { tie: 'calls', from: 'another', to: 'call-karim', untilDay: '2026-11-29' },
  { tie: 'about', from: 'call-karim', to: 'karim', untilDay: '2027-01-24' },
]

test('a volunteer holds the calls of their own list and those members’ cards, to the last day of the cycle', () => {
  const own = ['call-maryam/call', 'maryam/card', 'me/own', 'organisation/catalogue']

  expect(codesOf('volunteer', list)).toEqual(own)
  expect(codesOf('volunteer', list, '2026-11-29')).toEqual(own)
  expect(codesOf('volunteer', list, '2026-11-30')).toEqual(['me/own', 'organisation/catalogue'])
})

test('a caseworker holds the calls about their caseload, for weeks after the list is over, and no others', () => {
  const calls = (day: string) =>
    codesOf('caseworker', [...ties, ...list], day).filter((code) => code.startsWith('call-'))

  expect(calls('2027-01-24')).toEqual(['call-maryam/call'])
  expect(calls('2027-01-25')).toEqual([])
})

const onDay = { fromDay: today, untilDay: today }
const round: Tie[] = [
  { tie: 'drives', from: 'me', to: 'run', ...onDay },
  { tie: 'stops-at', from: 'run', to: 'maryam', untilDay: null },
  { tie: 'drives', from: 'another', to: 'other-run', ...onDay },
  { tie: 'stops-at', from: 'other-run', to: 'karim', untilDay: null },
]
const parked = ['me/own', 'organisation/catalogue']

test('a driver holds a run and its doors on its day alone', () => {
  const held = (day: string) => codesOf('driver', round, day)

  expect(held('2026-11-21')).toEqual(parked)
  expect(held(today)).toEqual(['maryam/door', 'me/own', 'organisation/catalogue', 'run/delivery'])
  expect(held('2026-11-23')).toEqual(parked)
})

test('a run that its driver has closed is gone, and one that another has closed is not', () => {
  const closed = (from: string): Tie => ({ tie: 'closed', from, to: 'run', untilDay: null })

  expect(codesOf('driver', [...round, closed('me')])).toEqual(parked)
  expect(codesOf('driver', [...round, closed('another')])).toContain('run/delivery')
})

test('a stop taken off a run takes the door with it, unless another run of the day stops there', () => {
  const [drives] = round as [Tie]
  const again: Tie[] = [
    { tie: 'drives', from: 'me', to: 'second', ...onDay },
    { tie: 'stops-at', from: 'second', to: 'maryam', untilDay: null },
  ]

  expect(codesOf('driver', [drives])).not.toContain('maryam/door')
  expect(codesOf('driver', [drives, ...again])).toContain('maryam/door')
})

test('the safeguarding lead holds every concern and who and where it is about, and no other guarded section', () => {
  expect(codesOf('safeguarding-lead', [])).toEqual([
    '*/contact',
    '*/hotel',
    '*/identity',
    '*/place',
    '*/safeguarding',
    'organisation/staff',
  ])
  expect(written('safeguarding-lead', { isHeld: true, isOwn: true })).toEqual(
    sections
      .flatMap((section) => `add concern/${section}`)
      .concat(sections.map((s) => `change concern/${s}`)),
  )
})

test('without holding anything, a volunteer tells of calls and worries, a driver of deliveries', () => {
  expect(written('volunteer', { isHeld: false, isOwn: true })).toEqual([
    'add concern/safeguarding',
    'add concern/call',
    'add check-in/safeguarding',
    'add check-in/call',
    'change check-in/safeguarding',
    'change check-in/call',
    'add top-up/safeguarding',
    'add top-up/call',
    'change top-up/safeguarding',
    'change top-up/call',
  ])
  expect(written('driver', { isHeld: false, isOwn: true })).toEqual([
    'add delivery/delivery',
    'change delivery/delivery',
    'add run-log/delivery',
    'change run-log/delivery',
    'add attachment/delivery',
  ])
})

test('nobody tells in another’s name', () => {
  for (const isHeld of [true, false]) {
    const kinds = (role: Actor['role']) => [
      ...new Set(written(role, { isHeld, isOwn: false }).map((line) => line.replace(/^\w+ |\/.*/g, ''))),
    ]

    expect([kinds('volunteer'), kinds('driver')]).toEqual([['concern'], []])
  }
})

test('nobody makes what the server alone makes', () => {
  const made = ['call-card', 'door-card', 'receipt', 'double', 'task', 'staff']

  for (const role of roles)
    expect(
      written(role, { isHeld: true, isOwn: true }).filter((line) =>
        made.some((kind) => line.startsWith(`add ${kind}/`)),
      ),
    ).toEqual([])
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
