// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bare, now } from '#tests/support/linden-court.tsx'
import {
  blanketId,
  cardOf,
  deliveryOf,
  foodId,
  nappiesId,
  openDay,
  runId,
  stopIdOf,
} from '#tests/support/day-run.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date', 'performance'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** A driver reads the door before they press: a tap that follows at once is the end of a double tap. */
const read = () => void vi.advanceTimersByTime(500)
const button = (name: string | RegExp) => screen.findByRole('button', { name })
const press = async (name: string | RegExp) => userEvent.click(await button(name))
const saveForm = async () => {
  const form = await screen.findByRole('dialog')
  await userEvent.click(within(form).getByRole('button', { name: 'Delivered' }))
}
const words = () => bare(document.body.textContent)
const at = (n: number) => `/stops/${stopIdOf(n)}`
const openStop = async (n: number, setting?: Parameters<typeof openDay>[1]) => {
  const day = await openDay(at(n), setting)
  await screen.findByText(`Stop ${n} of 3`, { normalizer: bare })
  read()
  return day
}
const planned = [
  { itemId: foodId, quantity: 1, insteadOf: null },
  { itemId: nappiesId, quantity: 2, insteadOf: null },
]

test('a stop says where it is, who lives there and what they get', async () => {
  await openStop(1, { records: { 'door-card': [cardOf(1, { remark: 'The dog bites.' })] } })

  expect(words()).toContain('Linden Court')
  expect(words()).toContain('N7 4KM')
  expect(words()).toContain('Maryam Rahimi')
  expect(words()).toContain('Dari · Household of 3')
  expect(words()).toContain('Reception rings the room.')
  expect(words()).toContain('The dog bites.')
  expect(screen.getByRole('link', { name: 'Call' }).getAttribute('href')).toBe('tel:+447700900142')
  expect(screen.getByRole('link', { name: 'Directions' }).getAttribute('href')).toContain(
    '18%20Marlow%20Street',
  )
  expect(screen.getAllByRole('checkbox')).toHaveLength(2)
})

test('one tap records all that was planned, in one save, and leads to the next stop', async () => {
  const { saves, history } = await openStop(1)

  await press('Delivered')

  await waitFor(() => expect(history.at(-1)).toBe(at(2)))
  expect(saves).toHaveLength(1)
  expect(saves[0]).toHaveLength(1)
  expect(saves[0]?.[0]).toMatchObject({
    does: 'add',
    fields: {
      stopId: stopIdOf(1),
      runId,
      outcome: 'handed-over',
      given: planned,
      photoId: null,
      isUndone: false,
    },
  })
})

test('the second tap of a double tap does not hand over at the next door', async () => {
  const { saves, history } = await openStop(1)

  await press('Delivered')
  await waitFor(() => expect(history.at(-1)).toBe(at(2)))
  await press('Delivered')
  expect(saves).toHaveLength(1)

  read()
  await press('Delivered')
  await waitFor(() => expect(saves).toHaveLength(2))
})

test('whoever goes straight to a door has begun the run, in the same save', async () => {
  const { saves } = await openStop(1, { records: { 'run-log': [] } })

  await press('Delivered')

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(saves[0]?.map(({ kind }) => kind.kind)).toEqual(['delivery', 'run-log'])
  expect(saves[0]?.[1]?.fields).toMatchObject({ runId, startedAtMs: expect.any(Number), closedAtMs: null })
})

test('when some of it is ticked and some is not, it is asked what was given', async () => {
  const { saves } = await openStop(1)
  await userEvent.click(screen.getAllByRole('checkbox')[0]!)

  await press('Delivered')
  expect(saves).toHaveLength(0)
  await saveForm()

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(saves[0]?.[0]?.fields).toMatchObject({ given: [{ itemId: foodId, quantity: 1, insteadOf: null }] })
})

test('something else may go in the place of what ran short', async () => {
  const { saves } = await openStop(1)
  await press(/Delivered differently/)
  await userEvent.click((await screen.findAllByRole('button', { name: 'Fewer' }))[1]!)

  await press('Something else instead')
  await press('Blanket')
  await saveForm()

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(saves[0]?.[0]?.fields).toMatchObject({
    given: [
      { itemId: foodId, quantity: 1 },
      { itemId: nappiesId, quantity: 1 },
      { itemId: blanketId, quantity: 1, insteadOf: nappiesId },
    ],
  })
})

test('who took it must be said before it is saved, and what was typed is kept', async () => {
  const { saves, drafts } = await openStop(1)
  await press(/Delivered differently/)
  await userEvent.click(await screen.findByRole('radio', { name: 'To somebody else' }))

  await saveForm()
  expect(await screen.findByText('Write who took it.')).toBeTruthy()
  await userEvent.type(screen.getByLabelText('Who took it?'), 'Reception')
  await waitFor(() =>
    expect(drafts.get(`stop/${runId}/${stopIdOf(1)}`)).toMatchObject({ toWhom: 'Reception' }),
  )
  await saveForm()

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(saves[0]?.[0]?.fields).toMatchObject({ outcome: 'to-other', toWhom: 'Reception', given: planned })
  expect(drafts.size).toBe(0)
})

test('what was not delivered needs its reason, and gives nothing', async () => {
  const { saves, history } = await openStop(1)
  await press('Not delivered')

  await press('Save, next stop')
  expect(await screen.findByText('Choose what happened.')).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'Nobody there' }))
  await press('Save, next stop')

  await waitFor(() => expect(history.at(-1)).toBe(at(2)))
  expect(saves[0]?.[0]?.fields).toMatchObject({ outcome: 'nobody', given: [] })
})

test('a half-filled form is there again when the stop is opened again', async () => {
  const half = {
    form: 'failed',
    failure: 'refused',
    handover: 'handed-over',
    toWhom: '',
    pieces: null,
    remark: 'They said',
  }

  await openStop(1, { drafts: { [`stop/${runId}/${stopIdOf(1)}`]: half } })

  const remark = await screen.findByLabelText<HTMLTextAreaElement>(/Remark/)
  expect(remark.value).toBe('They said')
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Declined' }).checked).toBe(true)
})

test('for a minute the last door can be taken back, which leads there and says what was undone', async () => {
  const { saves, history } = await openStop(1)
  await press('Delivered')
  await screen.findByText('Stop 2 of 3', { normalizer: bare })
  expect(words()).toContain('Linden Court 201: Delivered')

  await press('Undo')

  await waitFor(() => expect(history.at(-1)).toBe(at(1)))
  expect(saves[1]?.[0]).toMatchObject({ does: 'edit', fields: { isUndone: true } })
  expect(await screen.findByText('Taken back')).toBeTruthy()
  expect(words()).toContain('This stop is open again.')
})

test('after a minute it can be recorded anew, and what was recorded before counts no longer', async () => {
  const { saves } = await openStop(1, { records: { delivery: [deliveryOf(1, 2)] } })
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  expect(words()).toContain('Delivered · 10:40')

  await press('Record anew')
  await press('Delivered')

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(saves[0]?.map(({ does, fields }) => [does, (fields as { isUndone: boolean }).isUndone])).toEqual([
    ['add', false],
    ['edit', true],
  ])
})

test('what another driver of the run recorded is theirs: it is recorded anew beside it', async () => {
  const another = deliveryOf(1, 2, { staffId: crypto.randomUUID() })
  const { saves } = await openStop(1, { records: { delivery: [another] } })

  await press('Record anew')
  await press('Delivered')

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(saves[0]?.map(({ does }) => does)).toEqual(['add'])
})

test('where nobody may knock there is no telephone and no tap that hands over', async () => {
  await openStop(1, { records: { 'door-card': [cardOf(1, { doNotContact: true })] } })

  expect(screen.getByText('Do not knock')).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Call' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Delivered' })).toBeNull()
  expect(
    screen.getByRole('link', { name: (name) => bare(name) === 'Go to stop 2' }).getAttribute('href'),
  ).toBe(at(2))
})

test('a phone that is full says so, and stays at the door', async () => {
  const { refuse, history, saves } = await openStop(1)
  refuse({ reason: 'phone-full' })

  await press('Delivered')
  expect(await screen.findByText('Not saved: the phone is full')).toBeTruthy()
  expect(history.at(-1)).toBe(at(1))

  refuse(null)
  await press('Try again')
  await waitFor(() => expect(history.at(-1)).toBe(at(2)))
  expect(saves).toHaveLength(2)
  expect(screen.queryByText('Not saved: the phone is full')).toBeNull()
})

test('a stop that is not on this phone says why', async () => {
  await openDay('/stops/nowhere')

  expect(await screen.findByText('This is no longer on this phone')).toBeTruthy()
})
