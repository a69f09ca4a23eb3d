// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cycleId, cycleOf } from '#tests/support/fortnight-town.ts'
import { bare, idOf, memberIdOf, now, openInTown, today } from '#tests/support/linden-court.tsx'
import {
  bilalId,
  callOf,
  checkInOf,
  contactsOf,
  staffOf,
  team,
  zarmenaId,
} from '#tests/support/planning-town.ts'
import { CallListsScreen } from './call-lists-screen.tsx'

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const rung = ['Ahmad Safi', 'Maryam Rahimi', 'Hodan Warsame'] as const
const town = { cycle: [cycleOf()], staff: team(), contact: contactsOf(rung) }
const open = (records: object = {}, staffId?: string, language: 'en' | 'fa-AF' | 'ps' | 'ar' = 'en') =>
  openInTown(<CallListsScreen cycleId={cycleId} staffId={staffId} />, {
    role: 'coordinator',
    language,
    records: { ...town, ...records },
  })
const words = () => bare(document.body.textContent)
const button = (name: string | RegExp) =>
  screen.findByRole('button', {
    name: (said) => (typeof name === 'string' ? bare(said) === name : name.test(bare(said))),
  })
const link = (name: RegExp) => screen.findByRole('link', { name: (said) => name.test(bare(said)) })

test('the lists say who waits for a caller, who is not rung, and why', async () => {
  await open({ contact: contactsOf(['Ahmad Safi', 'Maryam Rahimi']) })

  const waiting = await link(/2 households on nobody/)
  expect(waiting.getAttribute('href')).toBe(`/deliveries/${cycleId}/calls?staffId=nobody`)
  const rania = screen.getByRole('link', { name: /Rania Al-Halabi/ })
  expect(bare(rania.textContent)).toContain('Do not contact')
  const hodan = screen.getByRole('link', { name: /Hodan Warsame/ })
  expect(bare(hodan.textContent)).toContain('No number')
  expect(hodan.getAttribute('href')).toBe(`/members/${memberIdOf('Hodan Warsame')}/contacts`)
})

test('a volunteer is shown with their languages and how far they are', async () => {
  await open({
    call: [callOf(1, 'Ahmad Safi'), callOf(2, 'Maryam Rahimi'), callOf(3, 'Hodan Warsame')],
    'check-in': [
      checkInOf(1, 'Ahmad Safi'),
      checkInOf(2, 'Maryam Rahimi', { outcome: 'no-answer' }),
      checkInOf(3, 'Hodan Warsame', { outcome: 'call-later', laterOn: '2026-11-23' }),
    ],
  })

  const bilal = await screen.findByRole('link', { name: /Bilal Hotak Dari|Bilal HotakDari/ })
  expect(bare(bilal.textContent)).toBe(
    'Bilal HotakDari · Pashto1 of 3 done · 1 tried without an answer · 1 to be called later',
  )
  const later = screen.getByRole('region', { name: 'Asked to be called later' })
  expect(bare(later.textContent)).toContain('Hodan Warsame')
  expect(words()).toContain('1 of 3 calls done')
})

test('sharing out shows what it would do, does it in one save, and is taken back with one tap', async () => {
  const desk = await open()

  await userEvent.click(await button('Share out'))
  const dialog = await screen.findByRole('dialog')
  expect(bare(dialog.textContent)).toContain('Bilal HotakDari · Pashto3 more, then 3 in all')
  expect(bare(dialog.textContent)).toContain('Zarmena PopalPashtoNothing more')
  await userEvent.click(
    within(dialog).getByRole('button', { name: (name) => /Share out 3/.test(bare(name)) }),
  )

  await waitFor(() => expect(desk.saves).toHaveLength(1))
  expect(desk.saves[0]?.map(({ fields }) => fields)).toMatchObject(
    [1, 2, 3].map((order) => ({ cycleId, staffId: bilalId, order, untilDay: '2026-11-29' })),
  )
  await userEvent.click(await button('Undo'))
  await link(/3 households on nobody/)
  expect(desk.saves[1]?.map(({ fields }) => fields)).toEqual([1, 2, 3].map(() => ({ isWithdrawn: true })))
})

test('those nobody can speak with are named, and given to nobody', async () => {
  await open({ staff: team().filter(({ id }) => id !== bilalId) })

  await userEvent.click(await button('Share out'))

  const dialog = await screen.findByRole('dialog')
  expect(bare(dialog.textContent)).toContain('Nobody here can speak with 3 households')
  expect(within(dialog).getByText('Ahmad Safi')).toBeTruthy()
})

test('calls of somebody whose access has ended go to the others, with the tries made so far', async () => {
  const gone = staffOf(idOf(305), { name: 'Karim Noor', role: 'volunteer', leftOn: today })
  const desk = await open({
    staff: [...team(), gone],
    contact: contactsOf(['Ahmad Safi']),
    call: [callOf(1, 'Ahmad Safi', { staffId: gone.id })],
    'check-in': [checkInOf(1, 'Ahmad Safi', { outcome: 'no-answer' })],
  })

  await waitFor(() => expect(words()).toContain('Karim Noor can no longer call, 1 call is open'))
  await userEvent.click(await button('Share out'))
  await userEvent.click(await button('Share out 1 call'))

  await waitFor(() => expect(desk.saves).toHaveLength(1))
  expect(desk.saves[0]).toMatchObject([{ does: 'edit', id: idOf(321), fields: { staffId: bilalId } }])
})

test('ticked calls go to another list, those who speak the language named first', async () => {
  const desk = await open(
    {
      call: [
        callOf(1, 'Ahmad Safi', { staffId: zarmenaId }),
        callOf(2, 'Hodan Warsame', { staffId: zarmenaId }),
      ],
    },
    zarmenaId,
  )

  await userEvent.click(await screen.findByRole('checkbox', { name: /Ahmad Safi/ }))
  await userEvent.click(await button(/Give 1 to/))
  const bilal = await screen.findByRole('button', { name: /Bilal Hotak/ })
  expect(bare(bilal.textContent)).not.toContain('cannot speak')
  await userEvent.click(bilal)

  await waitFor(() => expect(desk.saves).toHaveLength(1))
  expect(desk.saves[0]).toMatchObject([{ id: idOf(321), fields: { staffId: bilalId, order: 1 } }])
  await waitFor(() => expect(words()).toContain('1 call given to Bilal Hotak'))
  expect(screen.queryByRole('checkbox', { name: /Ahmad Safi/ })).toBeNull()
})

test('calls are taken off a list, and put back; calls that were made cannot be', async () => {
  const desk = await open(
    {
      call: [callOf(1, 'Ahmad Safi'), callOf(2, 'Hodan Warsame')],
      'check-in': [checkInOf(2, 'Hodan Warsame')],
    },
    bilalId,
  )

  await userEvent.click(await screen.findByRole('checkbox', { name: /Ahmad Safi/ }))
  expect(screen.queryByRole('checkbox', { name: /Hodan Warsame/ })).toBeNull()
  await userEvent.click(await button('Take off'))
  await userEvent.click(await button('Undo'))

  await screen.findByRole('checkbox', { name: /Ahmad Safi/ })
  expect(desk.saves.map(([writing]) => writing?.fields)).toEqual([
    { isWithdrawn: true },
    { isWithdrawn: false },
  ])
})

test('one is added by hand, found by name, and one taken off before comes back as it was', async () => {
  const desk = await open({ call: [callOf(1, 'Ahmad Safi', { isWithdrawn: true })] }, bilalId)

  await userEvent.click(await button('Add a member'))
  await userEvent.type(await screen.findByRole('searchbox'), 'Ahmed')
  const dialog = screen.getByRole('dialog')
  await waitFor(() => expect(within(dialog).queryByText('Hodan Warsame')).toBeNull())
  await userEvent.click(within(dialog).getByRole('button', { name: /Ahmad Safi/ }))

  await waitFor(() => expect(desk.saves).toHaveLength(1))
  expect(desk.saves[0]).toMatchObject([
    { does: 'edit', id: idOf(321), fields: { staffId: bilalId, isWithdrawn: false } },
  ])
})

test('a household on two lists at once is said to be', async () => {
  await open({ call: [callOf(1, 'Ahmad Safi'), callOf(2, 'Ahmad Safi', { staffId: zarmenaId })] }, bilalId)

  await waitFor(() => expect(words()).toContain('Also on the list of Zarmena Popal'))
})

test('without volunteers the way to the team is shown, with nobody to ring that is said', async () => {
  await open({ staff: team().slice(0, 1), contact: [] })

  expect((await screen.findByRole('link', { name: 'To the team' })).getAttribute('href')).toBe('/more/team')
  expect(screen.getByText('Nobody is to be called')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Share out' })).toBeNull()
})

test('a refused save is said, and done again with one tap', async () => {
  const desk = await open()
  desk.refuse({ reason: 'phone-full' })
  await userEvent.click(await button('Share out'))
  await userEvent.click(await button('Share out 3 calls'))
  expect((await screen.findAllByText('Not saved: the phone is full')).length).toBeGreaterThan(0)

  desk.refuse(null)
  const [again] = await screen.findAllByRole('button', { name: 'Try again' })
  if (again) await userEvent.click(again)

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(words()).toContain('3 calls shared out')
})

test.each(['fa-AF', 'ps', 'ar'] as const)('in %s every word of the lists is said', async (language) => {
  await open({ call: [callOf(1, 'Ahmad Safi')] }, undefined, language)

  await screen.findByRole('link', { name: /Bilal Hotak/ })
  expect(words()).not.toMatch(/call-lists|runs:|household|calls/)
})
