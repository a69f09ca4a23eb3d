// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  bare,
  callIdOf,
  cardOf,
  checkInOf,
  idOf,
  maryam,
  now,
  openList,
  palwasha,
  phoneOf,
  rania,
  receiptOf,
  topUpOf,
  yonas,
} from '#tests/support/call-list.tsx'
import { TodayScreen } from './today-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const open = async (setting: Parameters<typeof openList>[1] = {}) => {
  await openList(<TodayScreen />, setting)
  await screen.findByRole('heading', { level: 1 })
  await screen.findByText(/Calls done|Your lists come here/)
}
const words = () => bare(document.body.textContent)
const section = (name: string) => screen.findByRole('list', { name })
const rows = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map((row) => bare(row.textContent))
const noAnswer = (id: string, person: number, minutesAgo: number) =>
  checkInOf(id, person, { outcome: 'no-answer', atMs: now.getTime() - minutesAgo * 60_000 })

test('the next call is one tap away, the others stand in their order', async () => {
  await open()

  const card = await screen.findByRole('article')
  expect(bare(card.textContent)).toContain('Next · Call 1پلوشه ستانکزی · Palwasha StanikzaiPashto · Dari')
  expect(within(card).getByRole('link').getAttribute('href')).toBe(`/calls/${callIdOf(palwasha)}`)
  expect(rows(await section('Still to call'))).toEqual([
    'Yonas TesfayTigrinya',
    'مریم رحیمی Maryam RahimiDari',
    'رانيا الحلبي Rania Al-HalabiArabic · English',
  ])
  expect(words()).toContain('Calls done: 0 of 4')
})

test('who was rung is behind, with what came of it; tries are counted', async () => {
  const checkIns = [
    checkInOf(idOf(500), palwasha, { outcome: 'refused' }),
    noAnswer(idOf(501), yonas, 50),
    noAnswer(idOf(502), yonas, 30),
  ]

  await open({ records: { 'check-in': checkIns } })

  expect(rows(await section('Done'))).toEqual([
    'پلوشه ستانکزی Palwasha StanikzaiDoes not want to talk · Today 10:22',
  ])
  expect(rows(await section('Still to call'))).toContain('Yonas Tesfay2 tries · No answer · Today 10:12')
  expect(words()).toContain('Calls done: 1 of 4')
})

test('after three tries the caseworker sees to it, and the call is no longer to be made', async () => {
  const tries = [60, 40, 20].map((minutesAgo, n) => noAnswer(idOf(500 + n), palwasha, minutesAgo))

  await open({ records: { 'check-in': tries } })

  expect(rows(await section('Done'))[0]).toContain('3 tries: the caseworker will see to it')
  expect(bare((await screen.findByRole('article')).textContent)).toContain('Yonas Tesfay')
})

test('who asked for a time that has come is next, and late ones are said to be', async () => {
  const asked = (id: string, person: number, laterTime: string) =>
    checkInOf(id, person, { outcome: 'call-later', laterOn: '2026-11-24', laterTime })

  await open({
    records: {
      'check-in': [
        asked(idOf(500), maryam, '09:30'),
        asked(idOf(501), rania, '10:00'),
        asked(idOf(502), yonas, '16:00'),
      ],
    },
  })

  expect(bare((await screen.findByRole('article')).textContent)).toContain('Asked for today 09:30 · overdue')
  expect(rows(await section('Asked to be called later'))).toEqual([
    'رانيا الحلبي Rania Al-HalabiAsked for today 10:00 · overdue',
    'Yonas TesfayAsked for today 16:00',
  ])
})

test('who must not be rung stands apart, and is no part of what there is to do', async () => {
  const cards = [
    cardOf(palwasha, { doNotContact: true }),
    cardOf(yonas, { phones: [phoneOf({ isUnsafe: true })] }),
    cardOf(maryam),
    cardOf(rania, { phones: [] }),
  ]

  await open({ records: { 'call-card': cards } })

  expect(rows(await section('Not to be called'))).toEqual([
    'پلوشه ستانکزی Palwasha StanikzaiDo not contact',
    'Yonas TesfayNo number is safe to call',
    'رانيا الحلبي Rania Al-HalabiNo number is known',
  ])
  expect(words()).toContain('Calls done: 0 of 1')
})

test('a call whose card has not come says what is on its way', async () => {
  await open({ records: { 'call-card': [cardOf(yonas), cardOf(maryam), cardOf(rania)] } })

  expect(rows(await section('Still to call'))[0]).toBe(
    'Name on its wayName and number come when there is internet.',
  )
  expect(bare((await screen.findByRole('article')).textContent)).toContain('Yonas Tesfay')
})

test('what is begun and not saved says so', async () => {
  await open({ drafts: { [`call/${callIdOf(maryam)}`]: {} } })

  expect(rows(await section('Still to call'))[1]).toContain('Begun and not saved yet.')
})

test('when all is done it says so, and where nobody is to be rung yet, when', async () => {
  const done = [palwasha, yonas, maryam].map((person) => checkInOf(idOf(500 + person), person, {}))
  await open({ records: { 'check-in': [...done, checkInOf(idOf(510), rania, {})] } })
  expect(words()).toContain('All calls of this list are done')
  cleanup()

  const later = checkInOf(idOf(510), rania, { outcome: 'call-later', laterOn: '2026-11-25' })
  await open({ records: { 'check-in': [...done, later] } })

  expect(words()).toContain('Nobody to call right now')
  expect(rows(await section('Asked to be called later'))[0]).toContain('Asked for 25 November')
})

test('a worry told says how far it has come, and never what it is or whom it is about', async () => {
  await open({
    waiting: [{ kind: 'concern', id: idOf(700), atMs: now.getTime() - 120_000, state: 'waiting' }],
    records: {
      receipt: [
        receiptOf(idOf(701), { state: 'taken-up', byName: 'Amina Yusuf' }),
        receiptOf(idOf(702), { atMs: now.getTime() - 3_600_000 }),
        receiptOf(idOf(703), { atMs: now.getTime() - 20 * 86_400_000 }),
      ],
      concern: [{ id: idOf(700), fields: { text: 'A bruise' } } as never],
    },
  })

  expect(rows(await section('What you told'))).toEqual([
    'Today 10:41Amina Yusuf has taken it up',
    'Today 10:40Safe on this phone, waits for internet',
    'Today 09:42At the office',
  ])
  expect(words()).not.toContain('bruise')
})

test('a top-up says what the office says of it', async () => {
  const double = topUpOf(idOf(600), palwasha)
  const failed = topUpOf(idOf(601), yonas, { state: 'failed', remark: 'Card expired', atMs: 5 })

  await open({
    records: {
      'top-up': [double, failed],
      receipt: [receiptOf(double.id, { about: 'top-up', state: 'possible-double' })],
    },
  })

  expect(rows(await section('Phone credit and travel'))).toEqual([
    'پلوشه ستانکزی Palwasha StanikzaiPhone credit · £10 · LebaraPossible double payment, the coordinator decides',
    'Yonas TesfayPhone credit · £10 · LebaraDid not work · Card expired',
  ])
})

test('what is decided of a top-up is told too when its call is on another list by now', async () => {
  await open({
    records: {
      receipt: [receiptOf(idOf(602), { about: 'top-up', state: 'double-dropped', byName: 'Cora' })],
    },
  })

  const [row] = rows(await section('Phone credit and travel'))
  expect(row).toContain('A call that is no longer on your list')
  expect(row).toContain('Cora decided: this one is not sent')
})

test('a list that is not there yet says what brings it', async () => {
  await open({ records: { call: [] } })

  expect(words()).toContain('Your lists come here')
})
