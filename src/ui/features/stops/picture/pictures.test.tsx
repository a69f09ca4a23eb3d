// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bare, now } from '#tests/support/linden-court.tsx'
import { deliveryOf, openDay, runId, runOf, stopIdOf } from '#tests/support/day-run.tsx'
import { usePictureStore } from './picture-store.ts'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date', 'performance'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  usePictureStore.setState({ takenByPlace: {} })
})

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const words = () => bare(document.body.textContent)
const at = (n: number) => `/stops/${stopIdOf(n)}`
const openStop = async (setting?: Parameters<typeof openDay>[1]) => {
  const day = await openDay(at(1), setting)
  await screen.findByText('Stop 1 of 3', { normalizer: bare })
  vi.advanceTimersByTime(500)
  return day
}
const picture = new File(['parcel'], 'parcel.jpg', { type: 'image/jpeg' })
const camera = () => document.querySelector<HTMLInputElement>('input[type="file"]')!
const asking = { run: [runOf({ wantsPhoto: true })] }

test('a photo that is kept goes with the delivery from the start', async () => {
  const { saves, pictures } = await openStop({ records: asking })
  await userEvent.upload(camera(), picture)
  await screen.findByText('The photo is safe on this phone.')

  await press('Delivered')

  await waitFor(() => expect(saves).toHaveLength(2))
  expect(saves[1]?.[0]?.fields).toMatchObject({ photoId: [...pictures.keys()][0] })
})

test('a photo that is still being kept holds nothing up, and follows by itself', async () => {
  const { saves, desk, history } = await openStop({ records: asking })
  let finish = () => {}
  const keep = desk.files.keep
  vi.spyOn(desk.files, 'keep').mockImplementation(async (...given) => {
    await new Promise<void>((resolve) => (finish = resolve))
    return keep(...given)
  })
  await userEvent.upload(camera(), picture)

  await press('Delivered')
  await waitFor(() => expect(history.at(-1)).toBe(at(2)))
  expect(saves[0]?.[0]?.fields).toMatchObject({ photoId: null })
  await act(async () => finish())

  await waitFor(() => expect(saves).toHaveLength(3))
  expect(saves[2]?.[0]).toMatchObject({
    does: 'edit',
    id: saves[0]?.[0]?.id,
    fields: { photoId: saves[1]?.[0]?.id },
  })
})

test('a photo that could not be kept is told at the next door, with the way back', async () => {
  const { history } = await openStop({ records: asking })
  await userEvent.upload(camera(), new File(['x'], 'x.heic', { type: 'image/heic' }))
  await screen.findByText(/this is not a picture/)
  await press('Delivered')
  await waitFor(() => expect(history.at(-1)).toBe(at(2)))

  expect(screen.getByText('A picture of this stop was not kept')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Go to this stop' }).getAttribute('href')).toBe(at(1))
})

test('a photo taken before one drove on is still there when one comes back', async () => {
  const kept = { parcel: 'a-photo' }

  const { saves } = await openStop({
    records: asking,
    drafts: { [`stop-pictures/${runId}/${stopIdOf(1)}`]: kept },
  })
  await screen.findByText('The photo is safe on this phone.')
  await press('Delivered')

  await waitFor(() => expect(saves).toHaveLength(1))
  expect(saves[0]?.[0]?.fields).toMatchObject({ photoId: 'a-photo' })
})

test('what was delivered without the photo says so, and takes one afterwards', async () => {
  const { saves } = await openStop({ records: { ...asking, delivery: [deliveryOf(1, 5)] } })
  expect(words()).toContain('no photo')

  await userEvent.upload(camera(), picture)

  await waitFor(() => expect(words()).toContain('photo still to send'))
  expect(saves[1]?.[0]).toMatchObject({ does: 'edit', fields: { photoId: saves[0]?.[0]?.id } })
})

test('once the office has the photo, nothing is said to be on its way', async () => {
  const { sendPicture, pictures } = await openStop({
    records: { ...asking, delivery: [deliveryOf(1, 5)] },
  })
  await userEvent.upload(camera(), picture)
  await waitFor(() => expect(words()).toContain('photo still to send'))

  await act(async () => sendPicture([...pictures.keys()][0] ?? '', picture.size))

  await waitFor(() => expect(words()).not.toContain('photo still to send'))
})

test('a run that asks for a signature offers one, and one that asks for nothing offers none', async () => {
  await openStop({
    records: { run: [runOf({ wantsSignature: true })] },
  })
  expect(screen.getByRole('button', { name: 'Signature' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Photo' })).toBeNull()
  cleanup()

  await openStop()
  expect(screen.queryByRole('button', { name: 'Signature' })).toBeNull()
})
