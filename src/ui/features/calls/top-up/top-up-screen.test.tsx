// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bare, callIdOf, idOf, now, openList, palwasha, topUpOf } from '#tests/support/call-list.tsx'
import { TopUpScreen } from './top-up-screen.tsx'

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true, now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const open = async (setting: Parameters<typeof openList>[1] = {}) => {
  const opened = await openList(<TopUpScreen callId={callIdOf(palwasha)} />, setting)
  await screen.findByRole('heading', { level: 1 })
  return opened
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const choose = (group: string, name: string) =>
  userEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }))
const words = () => bare(document.body.textContent)

test('phone credit goes to the member’s own number unless told otherwise', async () => {
  const { saves, path } = await open()

  await choose('How much', '£10')
  await choose('Network', 'Lebara')
  await press('Save')

  await waitFor(() => expect(path()).toBe(`/calls/${callIdOf(palwasha)}`))
  expect(saves[0]?.[0]?.fields).toMatchObject({
    callId: callIdOf(palwasha),
    sort: 'phone',
    amountPence: 1_000,
    network: 'Lebara',
    phone: '+447700900140',
    oysterNumber: '',
    state: 'requested',
  })
})

test('another amount, network and number are taken as typed', async () => {
  const { saves } = await open()

  await choose('How much', 'Other amount')
  await userEvent.type(screen.getByLabelText('Amount in pounds'), '۷٫۵۰')
  await choose('Network', 'Other')
  await userEvent.type(screen.getByLabelText('Name of the network'), 'Talkmobile')
  await choose('For which number', 'Other number')
  await userEvent.type(screen.getByLabelText('Phone number'), '07700 900177')
  await choose('Is it sent?', 'Did not work')
  await userEvent.type(screen.getByLabelText(/Why did it not work/), 'Shop closed')
  await press('Save')

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(saves[0]?.[0]?.fields).toMatchObject({
    amountPence: 750,
    network: 'Talkmobile',
    phone: '+447700900177',
    state: 'failed',
    remark: 'Shop closed',
  })
})

test('travel needs the twelve digits of the card, and shows them again in groups', async () => {
  const { saves } = await open()
  await choose('What is needed?', 'Travel')
  await choose('How much', '£20')

  await userEvent.type(screen.getByLabelText('Number on the Oyster card'), '01234567890')
  await press('Save')
  expect(words()).toContain('Digits are missing')
  await userEvent.type(screen.getByLabelText('Number on the Oyster card'), '1')
  expect(screen.getByText('0123 4567 8901')).toBeTruthy()
  await press('Save')

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(saves[0]?.[0]?.fields).toMatchObject({
    sort: 'travel',
    oysterNumber: '012345678901',
    phone: '',
    network: '',
  })
})

test('pressed too early, the button says what is missing', async () => {
  const { saves } = await open()

  await press('Save')

  expect(words()).toContain('Choose an amount.')
  expect(words()).toContain('Choose the network, or write its name.')
  expect(saves).toEqual([])
})

test('a second one is warned of, and can be asked for all the same', async () => {
  const { saves } = await open({ records: { 'top-up': [topUpOf(idOf(600), palwasha)] } })

  await press('Ask for another')
  expect(words()).toContain('There is one already in this fortnight')
  await choose('How much', '£5')
  await choose('Network', 'EE')
  await press('Save all the same')

  await waitFor(() => expect(saves).toHaveLength(1))
})

test('after one that failed there is nothing to warn of', async () => {
  await open({ records: { 'top-up': [topUpOf(idOf(600), palwasha, { state: 'failed' })] } })

  await press('Ask for another')

  expect(words()).not.toContain('There is one already')
  expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy()
})

test('whether it was sent is said later, with why it was not', async () => {
  const { saves } = await open({ records: { 'top-up': [topUpOf(idOf(600), palwasha)] } })

  await choose('Is it sent?', 'Sent')
  await waitFor(() => expect(saves).toHaveLength(1))
  await choose('Is it sent?', 'Did not work')
  await userEvent.type(screen.getByLabelText(/Why did it not work/), 'No stock')
  await press('Save')

  await waitFor(() => expect(saves).toHaveLength(2))
  expect(saves.map(([one]) => one?.fields)).toEqual([
    { state: 'sent', remark: '' },
    { state: 'failed', remark: 'No stock' },
  ])
})

test('what is half filled in is there again', async () => {
  const first = await open()
  await choose('How much', '£15')
  await waitFor(() => expect(first.drafts.size).toBe(1))
  cleanup()

  await open({ drafts: Object.fromEntries(first.drafts) })

  expect(screen.getByRole<HTMLInputElement>('radio', { name: '£15' }).checked).toBe(true)
})

test.each(['fa-AF', 'ps', 'ar'] as const)('in %s every word is there', async (language) => {
  await open({ language, records: { 'top-up': [topUpOf(idOf(600), palwasha)] } })
  expect(words()).not.toMatch(/calls:|person:|undefined/)

  await userEvent.click(screen.getAllByRole('button').at(-1) ?? document.body)

  expect(words()).not.toMatch(/calls:|person:|undefined/)
})
