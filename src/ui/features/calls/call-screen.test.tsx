// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { edit } from '#device/device.ts'
import { call } from '#rules/records/calls/call.ts'
import {
  bare,
  callIdOf,
  cardOf,
  checkInOf,
  idOf,
  maryam,
  memberIdOf,
  nappiesId,
  now,
  openList,
  palwasha,
  phoneOf,
  rania,
  yonas,
} from '#tests/support/call-list.tsx'
import { callDraftKey, emptyCall } from '#ui/platform/calls/call-draft.ts'
import { CallScreen } from './call-screen.tsx'

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true, now, toFake: ['Date', 'performance'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

type Setting = Parameters<typeof openList>[1]

const open = async (setting: Setting = {}, person = palwasha) => {
  const opened = await openList(<CallScreen callId={callIdOf(person)} />, setting)
  await screen.findByRole('heading', { level: 1 })
  vi.advanceTimersByTime(500)
  return opened
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const choose = (group: string | RegExp, name: string | RegExp) =>
  userEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))
const words = () => bare(document.body.textContent)
const links = () => screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')

test('the card says whom to ring, how to say the name, and how to reach them', async () => {
  await open()

  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('پلوشه ستانکزی')
  expect(words()).toContain('Call 1 of 4')
  expect(words()).toContain('Say: Palwasha Stanikzai')
  expect(words()).toContain('Pashto · Dari')
  expect(words()).toContain('Linden Court · Room 21218 Marlow Street, N7 4KM')
  expect(screen.getByRole('link', { name: '07700 900140' }).getAttribute('href')).toBe('tel:+447700900140')
})

test('whose phone it is and when to ring stand beside the number, and an unsafe one cannot be rung', async () => {
  const phones = [
    phoneOf({ owner: 'friend', ownerName: 'Samira', bestTimes: 'after 17:00' }),
    phoneOf({ phone: '+447700900199', owner: 'partner', isUnsafe: true }),
  ]

  await open({ records: { 'call-card': [cardOf(palwasha, { phones })] } })

  expect(words()).toContain('Friend Samira · Best times: after 17:00')
  expect(words()).toContain('Not safe to call07700 900199 · Partner')
  expect(links().filter((href) => href.includes('900199'))).toEqual([])
})

test.each([
  [{ doNotContact: true }, 'Do not contact', 'Do not ring, write or knock. Ask your coordinator what to do.'],
  [{ phones: [phoneOf({ isUnsafe: true })] }, 'No number is safe to call', 'Ask your coordinator.'],
  [{ phones: [] }, 'No number is known', 'Ask your coordinator.'],
])('nobody is rung who must not be: %j', async (fields, title, help) => {
  await open({ records: { 'call-card': [cardOf(palwasha, fields), cardOf(yonas)] } })

  expect(words()).toContain(title)
  expect(words()).toContain(help)
  expect(links().filter((href) => /^(tel|sms|https)/.test(href))).toEqual([])
  expect(screen.queryByRole('button', { name: 'Answered' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Next call' }).getAttribute('href')).toBe(
    `/calls/${callIdOf(yonas)}`,
  )
})

test.each([
  ['No answer', 'no-answer'],
  ['Wrong number', 'wrong-number'],
])('%s is one tap, and leads to the next call', async (name, outcome) => {
  const { saves, path } = await open()

  await press(name)

  await waitFor(() => expect(path()).toMatch(new RegExp(`^/calls/${callIdOf(yonas)}\\?after=`)))
  expect(saves).toHaveLength(1)
  expect(saves[0]?.[0]?.fields).toMatchObject({ callId: callIdOf(palwasha), outcome, onDay: '2026-11-24' })
})

test('the second tap of a double tap does not answer for the next call', async () => {
  const { saves } = await openList(<CallScreen callId={callIdOf(yonas)} />)

  await userEvent.click(await screen.findByRole('button', { name: 'No answer' }))
  expect(saves).toEqual([])
  vi.advanceTimersByTime(500)
  await press('No answer')

  await waitFor(() => expect(saves).toHaveLength(1))
})

test('an outcome taken back leaves nothing behind', async () => {
  const { drafts } = await open()
  await press('Answered')
  await waitFor(() => expect(drafts.size).toBe(1))

  await press('Answered')

  await waitFor(() => expect(drafts.size).toBe(0))
})

test('somebody who answered: what they said is one save', async () => {
  const { saves } = await open()

  await press('Answered')
  await choose(/Still at/, 'No, moved')
  await userEvent.type(screen.getByLabelText('Where do they live now?'), 'Park Inn, room 9')
  await press('One more')
  await press('One more')
  await choose('Do they want a package?', 'Yes')
  await userEvent.click(screen.getByRole('checkbox', { name: /Nappies/ }))
  await press('More')
  await choose('How are they?', 'So-so')
  await userEvent.type(screen.getByLabelText(/Remark/), 'Was at the GP')
  await press('Save, next call')

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(saves[0]?.[0]?.fields).toMatchObject({
    outcome: 'reached',
    isAddressRight: false,
    movedTo: 'Park Inn, room 9',
    people: 2,
    wantsPackage: true,
    needs: [{ itemId: nappiesId, quantity: 3 }],
    mood: 3,
    remark: 'Was at the GP',
  })
})

test('what is given on request is in sight, the rest of the package one tap away', async () => {
  await open()
  await press('Answered')
  expect(screen.queryByRole('checkbox', { name: /Food parcel/ })).toBeNull()

  await press('More from the package')

  expect(screen.getByRole('checkbox', { name: /Food parcel/ })).toBeTruthy()
})

test('who wants no package is asked for nothing in it, and nothing is kept of it', async () => {
  const { saves } = await open()
  await press('Answered')
  await userEvent.click(screen.getByRole('checkbox', { name: /Nappies/ }))

  await choose('Do they want a package?', 'No')
  expect(screen.queryByRole('checkbox', { name: /Nappies/ })).toBeNull()
  await press('Save, next call')

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(saves[0]?.[0]?.fields).toMatchObject({ wantsPackage: false, needs: [] })
})

test('an address told to nobody is not asked for', async () => {
  await open({ records: { 'call-card': [cardOf(palwasha, { address: null, isAddressConfidential: true })] } })

  await press('Answered')

  expect(words()).toContain('The address is not told to anybody')
  expect(words()).not.toMatch(/Still at|Where do they live/)
})

test('who asks for another time is rung then', async () => {
  const { saves } = await open()

  await press('Call later')
  await press('Save, next call')
  expect(await screen.findByText('Choose when to call again.')).toBeTruthy()
  await choose('When should we call?', /This afternoon/)
  await press('Save, next call')

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(saves[0]?.[0]?.fields).toMatchObject({
    outcome: 'call-later',
    laterOn: '2026-11-24',
    laterTime: '15:00',
  })
})

test('another day and time are read in any digits', async () => {
  const { saves } = await open()
  await press('Call later')
  await choose('When should we call?', 'Another day')

  await userEvent.type(screen.getByLabelText('Day'), '۲۶')
  await userEvent.type(screen.getByLabelText('Month'), '11')
  await userEvent.type(screen.getByLabelText('Year'), '2026')
  await userEvent.type(screen.getByLabelText(/At what time/), '25')
  await press('Save, next call')
  expect(words()).toContain('Write hours and minutes')
  await userEvent.clear(screen.getByLabelText(/At what time/))
  await userEvent.type(screen.getByLabelText(/At what time/), '۹.۳۰')
  await press('Save, next call')

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(saves[0]?.[0]?.fields).toMatchObject({ laterOn: '2026-11-26', laterTime: '09:30' })
})

test('pressed without an outcome, the button asks for it', async () => {
  const { saves } = await open()

  await press('Save, next call')

  expect(await screen.findByText('Choose what came of the call.')).toBeTruthy()
  expect(document.activeElement?.textContent).toBe('Answered')
  expect(saves).toEqual([])
})

test('where something is typed, one slip of the thumb does not throw it away', async () => {
  const typed = { ...emptyCall, outcome: 'reached', remark: 'Half a sent' }
  const { saves, path } = await open({ drafts: { [callDraftKey(callIdOf(palwasha))]: typed } })

  await press('No answer')

  expect(screen.getByLabelText<HTMLTextAreaElement>(/Remark/).value).toBe('Half a sent')
  expect(saves).toEqual([])
  expect(path()).toBe('/')
})

test('straight after it, a call is taken back with one tap, with what was typed', async () => {
  const made = checkInOf(idOf(500), palwasha, { atMs: now.getTime() - 5_000, people: 4, remark: 'All well' })
  const { saves, path, drafts } = await open(
    { path: `/calls/${callIdOf(yonas)}?after=${made.id}`, records: { 'check-in': [made] } },
    yonas,
  )
  expect(bare((await screen.findByRole('status')).textContent)).toBe('Answered · پلوشه ستانکزی')

  await press('Undo')

  await waitFor(() => expect(path()).toBe(`/calls/${callIdOf(palwasha)}`))
  expect(saves[0]?.[0]).toMatchObject({ does: 'edit', id: made.id, fields: { isUndone: true } })
  expect(drafts.get(callDraftKey(callIdOf(palwasha)))).toMatchObject({ outcome: 'reached', people: 4 })
})

test('a minute later it is not offered any more', async () => {
  const made = checkInOf(idOf(500), palwasha, { atMs: now.getTime() - 61_000 })

  await open({ path: `/calls/${callIdOf(yonas)}?after=${made.id}`, records: { 'check-in': [made] } }, yonas)

  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test('after the last call one is back at the list', async () => {
  const done = [palwasha, yonas, maryam].map((person) => checkInOf(idOf(500 + person), person, {}))
  const { path } = await open({ records: { 'check-in': done } }, rania)

  await press('No answer')

  await waitFor(() => expect(path()).toMatch(/^\/\?after=/))
})

test('the last call stands in one line, also one of an earlier cycle', async () => {
  const earlier = checkInOf(idOf(500), palwasha, { callId: idOf(77), cycleId: idOf(78), onDay: '2026-11-12' })

  await open({ records: { 'check-in': [earlier] } })

  await waitFor(() => expect(words()).toContain('Last call: Answered · 12 November'))
})

test('a call taken off the list while somebody writes loses its name, and what was written is still saved', async () => {
  const { desk, saves } = await open()
  await press('Answered')
  await userEvent.type(screen.getByLabelText(/Remark/), 'Asked for a lawyer')

  await desk.records.save([edit(call, callIdOf(palwasha), { isWithdrawn: true })])
  await screen.findByText('This call is no longer on your list')
  expect(words()).not.toContain('Palwasha')
  expect(links().filter((href) => href.startsWith('tel:'))).toEqual([])
  await press('Save, next call')

  await waitFor(() => expect(saves).toHaveLength(2))
  expect(saves[1]?.[0]?.fields).toMatchObject({
    callId: callIdOf(palwasha),
    memberId: memberIdOf(palwasha),
    remark: 'Asked for a lawyer',
  })
})

test('a call that is not on this phone says so', async () => {
  await open({ records: { call: [] } })

  expect(words()).toContain('This call is no longer on your list')
  expect(screen.getByRole('link', { name: 'Go to your list' }).getAttribute('href')).toBe('/')
})

test.each(['fa-AF', 'ps', 'ar'] as const)('in %s every word is there', async (language) => {
  await open({ language })

  expect(words()).not.toMatch(/calls:|person:|undefined/)
  expect(document.documentElement.dir).toBe('rtl')
})
