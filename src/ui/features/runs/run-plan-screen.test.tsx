// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { viewOf } from '#tests/support/fake-desk.ts'
import { catalogue, cycleOf, nappiesId, needsOf, parcelId, stopOf } from '#tests/support/fortnight-town.ts'
import { bare, idOf, memberIdOf, now, openInTown, today } from '#tests/support/linden-court.tsx'
import { deliveryOf, driverId, logOf, runId, runOf, staffOf, team } from '#tests/support/planning-town.ts'
import { RunPlanScreen } from './run-plan-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const ahmad = stopOf(1, 'Ahmad Safi')
const maryam = stopOf(2, 'Maryam Rahimi', { size: 3 })
const hodan = stopOf(3, 'Hodan Warsame')
const otherRun = runOf(idOf(91), { name: 'North', staffId: null })
const town = {
  cycle: [cycleOf()],
  item: catalogue(),
  staff: team(),
  run: [runOf(), otherRun],
  stop: [ahmad, maryam, hodan, stopOf(9, 'Rania Al-Halabi', { runId: idOf(91), order: 4 })],
}
const open = (records: object = {}) =>
  openInTown(<RunPlanScreen runId={runId} />, { role: 'coordinator', records: { ...town, ...records } })
const words = () => bare(document.body.textContent)
const button = (name: string) => screen.findByRole('button', { name: (said) => bare(said) === name })
const stopsInOrder = async () => {
  const road = await screen.findByRole('region', { name: (name) => bare(name).startsWith('Stops done') })
  return within(road)
    .getAllByRole('listitem')
    .map((stop) => bare(stop.textContent))
}

test('the road says what was done, what goes, and what lies ahead', async () => {
  await open({ delivery: [deliveryOf(1, maryam.id, { outcome: 'nobody', given: [] })], 'run-log': [logOf()] })

  expect(await stopsInOrder()).toEqual([
    'Maryam RahimiLinden Court, room 207 · Nobody there, Today 10:401 Food parcel',
    'Hodan WarsameLinden Court, room 210 · 1 person1 Food parcel',
    'Ahmad SafiLinden Court, room 101 · 1 person1 Food parcel',
  ])
  expect(words()).toContain('Tuesday 24 November · Imran Shah · Begun Today 09:42')
})

test('a stop goes to another run, and comes back when that is undone', async () => {
  const desk = await open()
  await userEvent.click(await screen.findByRole('button', { name: /Ahmad Safi/ }))
  await userEvent.click(await button('Put on another run'))
  await userEvent.click(await screen.findByRole('button', { name: /North/ }))

  await userEvent.click(await button('Undo'))

  expect(desk.saves.map(([writing]) => [writing?.id, writing?.fields])).toEqual([
    [ahmad.id, { runId: otherRun.id, order: 5 }],
    [ahmad.id, { runId, order: 1 }],
  ])
})

test('a stop is taken off the run', async () => {
  const desk = await open()
  await userEvent.click(await screen.findByRole('button', { name: /Ahmad Safi/ }))

  await userEvent.click(await button('Take off this run'))

  await waitFor(() => expect(screen.queryByRole('button', { name: /Ahmad Safi/ })).toBeNull())
  expect(desk.saves).toMatchObject([[{ id: ahmad.id, fields: { isWithdrawn: true } }]])
})

test('what is done stays done: a failed stop is tried again as a new one on another run', async () => {
  const desk = await open({ delivery: [deliveryOf(1, ahmad.id, { outcome: 'refused', given: [] })] })
  await userEvent.click(await screen.findByRole('button', { name: /Ahmad Safi/ }))
  expect(screen.queryByRole('button', { name: 'Take off this run' })).toBeNull()
  await userEvent.click(await button('Try again on another run'))
  await userEvent.click(await screen.findByRole('button', { name: /North/ }))

  await waitFor(() => expect(desk.saves).toHaveLength(1))
  expect(desk.saves[0]).toMatchObject([
    { does: 'add', fields: { runId: otherRun.id, memberId: memberIdOf('Ahmad Safi'), order: 5 } },
  ])
})

test('a run whose driver can no longer drive goes to another, with the stops that are left', async () => {
  const left = staffOf(driverId, { name: 'Imran Shah', role: 'driver', leftOn: today })
  const other = staffOf(idOf(306), { name: 'Lina Weiss', role: 'driver' })
  const desk = await open({
    staff: [...team().filter(({ id }) => id !== driverId), left, other],
    delivery: [deliveryOf(1, ahmad.id)],
  })
  await waitFor(() => expect(words()).toContain('Imran Shah can no longer drive it'))

  await userEvent.click(await button('Choose a driver'))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.click(dialog.getByRole('button', { name: /Driver/ }))
  await userEvent.click(await screen.findByRole('button', { name: 'Lina Weiss' }))
  await userEvent.click(await button('Save this run'))

  await waitFor(() => expect(desk.saves).toHaveLength(1))
  expect(desk.saves[0]).toMatchObject([{ id: runId, fields: { staffId: other.id, onDay: today } }])
  expect(words()).toContain('Stops done: 1 of 3')
})

test('what households need by now is shown beside what was planned, and written for those ticked', async () => {
  const desk = await open({
    needs: [
      needsOf('Ahmad Safi', { extras: [{ itemId: nappiesId, quantity: 2 }] }),
      needsOf('Maryam Rahimi', { extras: [{ itemId: nappiesId, quantity: 4 }] }),
    ],
  })
  await waitFor(() => expect(words()).toContain('2 packages are no longer what is needed'))

  await userEvent.click(await button('See what changed'))
  const maryams = await screen.findByRole('checkbox', { name: /Maryam Rahimi/ })
  expect(bare(maryams.closest('label')?.textContent ?? '')).toContain('Nappies, Size 4: 0, now 4')
  await userEvent.click(maryams)
  await userEvent.click(await button('Pack 1 anew'))

  await waitFor(() => expect(desk.saves).toHaveLength(1))
  expect(desk.saves[0]).toMatchObject([
    {
      id: ahmad.id,
      fields: {
        items: [
          { itemId: parcelId, quantity: 1 },
          { itemId: nappiesId, quantity: 2 },
        ],
      },
    },
  ])
  await waitFor(() => expect(words()).toContain('1 package is no longer what is needed'))
})

test('a note for the driver is saved with the stop', async () => {
  const desk = await open()
  await userEvent.click(await screen.findByRole('button', { name: /Ahmad Safi/ }))

  await userEvent.type(await screen.findByRole('textbox', { name: /For the driver/ }), 'Ring twice')
  await userEvent.click(await button('Save the note'))

  await waitFor(() => expect(desk.saves).toMatchObject([[{ id: ahmad.id, fields: { note: 'Ring twice' } }]]))
})

test('what came back is set beside what should have', async () => {
  await open({
    delivery: [deliveryOf(1, ahmad.id)],
    'run-log': [
      logOf({ closedAtMs: now.getTime(), returned: [{ itemId: parcelId, quantity: 1 }], remark: 'One fell' }),
    ],
  })

  const back = await screen.findByRole('region', { name: 'What came back' })
  expect(bare(back.textContent)).toContain('Food parcel1 came back, 2 expected')
  expect(bare(back.textContent)).toContain('One fell')
})

test('a run that was given up frees its households, and comes back when that is undone', async () => {
  const desk = await open()
  await userEvent.click(await button('Driver, day, name'))
  await userEvent.click(await button('Give up this run'))
  await screen.findByText('No stops yet')

  await userEvent.click(await button('Undo'))

  await waitFor(() => expect(words()).toContain('Stops done: 0 of 3'))
  expect(desk.saves[0]?.map(({ fields }) => fields)).toEqual([
    { isWithdrawn: true },
    { isWithdrawn: true },
    { isWithdrawn: true },
    { staffId: null },
  ])
})

test('a photo is opened by a tap; one that has not been sent yet is said to be', async () => {
  const picture = (id: string, arrivedAtMs: number | null) =>
    viewOf<'attachment'>(id, {
      runId,
      staffId: driverId,
      sort: 'parcel',
      mediaType: 'image/jpeg',
      bytes: 4,
      sha256: 'h'.repeat(43),
      key: 'k'.repeat(43),
      takenAtMs: now.getTime(),
      arrivedAtMs,
    })
  const desk = await open({
    attachment: [picture(idOf(380), now.getTime()), picture(idOf(381), null)],
    delivery: [
      deliveryOf(1, ahmad.id, { photoId: idOf(380) }),
      deliveryOf(2, maryam.id, { photoId: idOf(381), memberId: memberIdOf('Maryam Rahimi') }),
    ],
  })
  desk.pictures.set(idOf(380), new Blob(['jpeg'], { type: 'image/jpeg' }))

  await userEvent.click(await screen.findByRole('button', { name: /Ahmad Safi/ }))
  await userEvent.click(await button('Show the photo'))
  const image = await screen.findByRole('img', { name: 'The package where it was left' })
  expect(image.getAttribute('src')).toMatch(/^blob:/)
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))

  await userEvent.click(await screen.findByRole('button', { name: /Maryam Rahimi/ }))
  expect(await screen.findByText(/still to be sent/)).toBeTruthy()
})

test('a run that is not on this phone says so, and leads back', async () => {
  await open({ run: [] })

  expect(await screen.findByText('This run is not on this phone')).toBeTruthy()
})
