// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Desk, Phone, ViewOf } from '#device/device.ts'
import type { KindName } from '#rules/records/registry.ts'
import { paperServer } from '#tests/support/paper-server.ts'
import { accepted, fakePhone, until } from '#tests/support/phone-fakes.ts'
import { createI18n } from '#ui/platform/i18n/create-i18n.ts'
import { LanguageProvider } from '#ui/platform/language.tsx'
import { DeskContext } from '#ui/platform/phone-context.tsx'
import { ImportScreen } from './import-screen.tsx'

let phone: Phone
let desk: Desk

beforeEach(async () => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  const server = paperServer()
  server.people.set('maryam', { ...server.addPerson('maryam'), role: 'coordinator' })
  phone = fakePhone({ fetch: server.session() }).phone
  await until(phone.state, ({ is }) => is === 'new')
  accepted(await phone.signIn({ email: 'maryam', password: 'x' }))
  desk = accepted(await phone.makeVault('lantern copper river walnut'))
})

afterEach(async () => {
  cleanup()
  vi.unstubAllGlobals()
  await desk.lock()
})

async function open() {
  const languages = await createI18n({
    language: 'en',
    page: document.documentElement,
    storage: { getItem: () => null, setItem() {} },
  })
  const place = memoryLocation({ path: '/more/import', record: true })
  const person = userEvent.setup({ applyAccept: false })
  const page = render(
    <Router hook={place.hook}>
      <LanguageProvider languages={languages}>
        <DeskContext value={desk}>
          <ImportScreen />
        </DeskContext>
      </LanguageProvider>
    </Router>,
  )
  const choose = async (file: File) =>
    person.upload(await screen.findByLabelText(/The list as a CSV file/), file)
  const press = async (name: RegExp) => person.click(await screen.findByRole('button', { name }))
  return { person, place, choose, press, close: page.unmount }
}

const realList = () => new File([readFileSync('tests/support/members.csv')], 'members.csv')
const listOf = (text: string) => new File([text], 'list.csv')
const seen = () => (document.body.textContent ?? '').replace(/[\u2066-\u2069]/g, '')
/** The records of a kind, once there are so many. */
const all = async <Name extends KindName>(kind: Name, count: number): Promise<readonly ViewOf<Name>[]> =>
  until(desk.records.watch(kind), (views) => views.length === count)

test('imports the real list once, and a second time adds nobody', async () => {
  const first = await open()
  await first.choose(realList())
  await first.press(/See what it becomes/)
  expect(await screen.findByText('Hotels that will be added')).toBeTruthy()
  expect(await all('member', 0)).toEqual([])
  const button = await screen.findByRole('button', { name: /^Import .?1\d\d.? members$/ })
  const count = Number(/\d+/.exec(button.textContent ?? '')?.[0])

  await first.press(/^Import/)

  await screen.findByText('The list is imported', undefined, { timeout: 30_000 })
  expect(count).toBeGreaterThan(140)
  const members = await all('member', count)
  expect(new Set(members.map(({ fields }) => fields.reference)).size).toBe(count)
  await all('hotel', 4)
  first.close()

  const second = await open()
  await second.choose(realList())
  await second.press(/See what it becomes/)
  expect(await screen.findByRole('radio', { name: /^.?0.? new$/ })).toBeTruthy()
  expect(screen.queryByText('Hotels that will be added')).toBeNull()
  await second.press(/^Import .?0.? members$/)
  expect((await screen.findByRole('alert')).textContent).toContain('nothing to import')
  await all('member', count)
}, 60_000)

test('asks for the column of the names, and takes the one that a person points out', async () => {
  const { choose, press } = await open()
  await choose(listOf('Wer;Mobile;Room\nZahra Ahmadi;07700 900123;12\nKarim Noori;07700 900124;14\n'))

  await press(/See what it becomes/)
  expect((await screen.findByRole('alert')).textContent).toContain('No column holds the names')
  await press(/^Wer/)
  await press(/^Full name$/)
  await press(/See what it becomes/)

  expect(await screen.findByRole('checkbox', { name: /Zahra Ahmadi/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: /^Import .?2.? members$/ })).toBeTruthy()
})

test('says at its row what could not be read, and keeps it as a remark', async () => {
  const { choose, press } = await open()
  await choose(
    listOf('Name;D.O.B;Mobile\nZahra Ahmadi;31/02/1990;07700 900123\nKarim Noori;1990;07700 900124\n'),
  )
  await press(/See what it becomes/)

  const row = (await screen.findByRole('checkbox', { name: /Zahra Ahmadi/ })).closest('li')
  expect(row?.textContent?.replace(/[\u2066-\u2069]/g, '')).toContain(
    '“31/02/1990” is not a real day: kept as a remark.',
  )
  await press(/^Import/)

  await screen.findByText('The list is imported')
  const zahra = (await all('member', 2)).find(({ fields }) => fields.latinName === 'Zahra Ahmadi')
  expect(zahra?.fields).toMatchObject({ birth: { precision: 'unknown' }, remark: 'D.O.B: 31/02/1990' })
})

test('shows the Gregorian day of a Solar Hijri one, and leaves it unknown when it is not right', async () => {
  const { choose, press } = await open()
  await choose(listOf('Name;D.O.B;Mobile\nHarun Ahmad;19/11/1375;07700 900123\n'))
  await press(/See what it becomes/)
  await waitFor(() =>
    expect(seen()).toContain('“19/11/1375” is read as Solar Hijri. Is 7 February 1997 right?'),
  )

  await press(/^Not right$/)
  await press(/^Import/)

  await screen.findByText('The list is imported')
  const [member] = await all('member', 1)
  expect(member?.fields).toMatchObject({ birth: { precision: 'unknown' }, remark: 'D.O.B: 19/11/1375' })
})

test('leaves out what is not ticked, and counts it at the end', async () => {
  const { choose, press, person } = await open()
  await choose(
    listOf('Name;Mobile\nZahra Ahmadi;07700 900123\nKarim Noori;07700 900124\nZahra Ahmady;07700900123\n'),
  )
  await press(/See what it becomes/)
  await person.click(await screen.findByRole('checkbox', { name: /Karim Noori/ }))
  await press(/^Import .?1.? member$/)

  await screen.findByText('The list is imported')
  const notAdded = screen.getByRole('region', { name: 'Not added' })
  expect(within(notAdded).getByText(/1.? row left out by you/)).toBeTruthy()
  expect(within(notAdded).getByText(/1.? row is the same as another row/)).toBeTruthy()
  expect((await all('member', 1)).map(({ fields }) => fields.latinName)).toEqual(['Zahra Ahmadi'])
  expect(screen.getByRole('link', { name: 'See the members' }).getAttribute('href')).toBe('/members')
})

test.each([
  ['PK\u0003\u0004 and more', /Save it as CSV/],
  ['', /This file is empty/],
  ['Name;Mobile\n', /no members below/],
])('refuses %j in words, and stays for another file', async (content, words) => {
  const { choose } = await open()

  await choose(listOf(content))

  expect(await screen.findByText(words)).toBeTruthy()
  await choose(listOf('Name;Mobile\nZahra Ahmadi;07700 900123\n'))
  expect(await screen.findByText('Columns')).toBeTruthy()
})
