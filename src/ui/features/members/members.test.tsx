// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Route, Router, Switch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Contact } from '#rules/records/contact.ts'
import type { Member } from '#rules/records/member.ts'
import { createFakeDesk, viewOf } from '#tests/support/fake-desk.ts'
import { createI18n } from '../../platform/i18n/create-i18n.ts'
import { LanguageProvider } from '../../platform/language.tsx'
import { DeskContext } from '../../platform/phone-context.tsx'
import { useSession } from '../../platform/session-store.ts'
import { AddMemberScreen } from './add-member-screen.tsx'
import { MembersScreen } from './members-screen.tsx'
import { MoveMemberScreen } from './move-member-screen.tsx'

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [me, maryam, karim, linden, household] = [1, 2, 3, 4, 5].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
]

const member = (id: string, fields: Partial<Member>) =>
  viewOf<'member'>(id, {
    reference: `H-${id.slice(-3)}`,
    ownName: null,
    latinName: null,
    birth: { precision: 'unknown' },
    sex: null,
    nationality: null,
    languages: [],
    needsInterpreter: null,
    householdId: household,
    doNotContact: false,
    addressConfidential: false,
    remark: '',
    joinedOn: '2026-01-01',
    leftOn: null,
    ...fields,
  })
const contact = (id: number, fields: Partial<Contact>) =>
  viewOf<'contact'>(idOf(id), {
    memberId: maryam,
    phone: '+447700900163',
    owner: 'self',
    ownerName: '',
    isWhatsApp: null,
    isUnsafe: false,
    bestTimes: '',
    isInUse: true,
    ...fields,
  })
const stay = (id: number, memberId: string) =>
  viewOf<'stay'>(idOf(id), {
    memberId,
    hotelId: linden,
    room: '207',
    floor: '2',
    fromDay: '2026-01-01',
    untilDay: null,
  })

interface Setting {
  role?: 'caseworker' | 'coordinator'
  isEmpty?: boolean
  doNotContact?: boolean
  contacts?: ReturnType<typeof contact>[]
}

async function open(
  path: string,
  { role = 'caseworker', isEmpty, doNotContact = false, contacts = [] }: Setting = {},
) {
  const fake = createFakeDesk({
    me: { staffId: me, name: 'Nadia', role, organisationId: idOf(9), organisationName: 'Here' },
    records: isEmpty
      ? {}
      : {
          member: [
            member(maryam, { ownName: 'مریم رحیمی', latinName: 'Maryam Rahimi', doNotContact }),
            member(karim, { ownName: 'کریم نوری', latinName: 'Karim Noori' }),
          ],
          hotel: [
            viewOf<'hotel'>(linden, {
              name: 'Linden Court',
              street: '',
              postcode: '',
              floors: [],
              remark: '',
              closedOn: null,
            }),
          ],
          stay: [stay(20, maryam), stay(21, karim)],
          contact: contacts,
        },
  })
  let made = 0
  const desk = { ...fake.desk, makeReference: async () => `H-01-00${++made}-X` }
  const languages = await createI18n({
    language: 'en',
    page: document.documentElement,
    storage: { getItem: () => null, setItem: () => {} },
  })
  const [pathname = '', search = ''] = path.split('?')
  const place = memoryLocation({ path: pathname, searchPath: search, record: true })
  render(
    <LanguageProvider languages={languages}>
      <DeskContext value={desk}>
        <Router hook={place.hook} searchHook={place.searchHook}>
          <Switch>
            <Route path="/members/new" component={AddMemberScreen} />
            <Route path="/members/:memberId/move">{(ids) => <MoveMemberScreen {...ids} />}</Route>
            <Route path="/members/:memberId?">{(ids) => <MembersScreen {...ids} />}</Route>
          </Switch>
        </Router>
      </DeskContext>
    </LanguageProvider>,
  )
  return { ...fake, path: () => place.history.at(-1) }
}

beforeEach(() => useSession.setState({ memberSearch: { text: '', filter: 'all' } }))
afterEach(cleanup)

test('a name is found in the other script, and the search is still there after coming back', async () => {
  await open('/members')

  await userEvent.type(await screen.findByRole('searchbox'), 'Mariam')

  const list = screen.getByRole('list', { name: 'Members' })
  await waitFor(() => expect(within(list).getAllByRole('link')).toHaveLength(1))
  expect(within(list).getByText('مریم رحیمی')).toBeDefined()

  cleanup()
  await open('/members')

  expect((await screen.findByRole<HTMLInputElement>('searchbox')).value).toBe('Mariam')
})

test('who is not found can be added, and an empty phone says what brings members', async () => {
  await open('/members')
  await userEvent.type(await screen.findByRole('searchbox'), 'Zzz')
  expect(await screen.findByText(/Nobody found/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Add a member' })).toBeDefined()
  cleanup()
  useSession.setState({ memberSearch: { text: '', filter: 'all' } })

  await open('/members', { isEmpty: true })
  expect(await screen.findByText(/Your coordinator assigns members/)).toBeDefined()
  cleanup()

  await open('/members', { isEmpty: true, role: 'coordinator' })
  expect(await screen.findByRole('link', { name: 'Import a list' })).toBeDefined()
})

test('call and message lead to the safe number alone', async () => {
  const contacts = [
    contact(30, { phone: '+447700900164', isUnsafe: true }),
    contact(31, { isWhatsApp: true }),
  ]
  await open(`/members/${maryam}`, { contacts })

  expect((await screen.findByRole('link', { name: 'Call' })).getAttribute('href')).toBe('tel:+447700900163')
  expect(screen.getByRole('link', { name: 'Message' }).getAttribute('href')).toBe(
    'https://wa.me/447700900163',
  )
})

test('nobody can be called who is not to be contacted, and it is said why', async () => {
  await open(`/members/${maryam}`, { contacts: [contact(31, {})], doNotContact: true })

  expect(await screen.findByText(/Ask your lead first/)).toBeDefined()
  expect(screen.queryByRole('link', { name: 'Call' })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Message' })).toBeNull()
})

test('a member who is not on this phone is said to be so', async () => {
  await open(`/members/${idOf(77)}`)

  expect(await screen.findByText('This member is not on this phone')).toBeDefined()
})

test('pressed too early, the way leads to the name; then one save writes the family and leads back to the hotel', async () => {
  const { saves, path, drafts } = await open(`/members/new?hotelId=${linden}`)
  const save = await screen.findByRole('button', { name: 'Save the member' })

  await userEvent.click(save)

  const name = screen.getByLabelText('Name as they write it')
  expect(document.activeElement).toBe(name)
  expect(name.getAttribute('aria-invalid')).toBe('true')
  expect(saves).toHaveLength(0)

  await userEvent.type(name, 'زرغونه')
  await userEvent.type(screen.getByLabelText(/^Room/), 'room 210')
  await userEvent.click(screen.getByLabelText('Year only'))
  await userEvent.type(screen.getByLabelText('Year of birth'), '1994')
  await userEvent.click(screen.getByRole('button', { name: 'Add another person' }))
  await userEvent.type(screen.getAllByLabelText('Name as they write it')[1]!, 'Ali')
  await userEvent.click(screen.getByRole('button', { name: 'Save the family' }))

  await waitFor(() => expect(path()).toBe(`/hotels/${linden}`))
  expect(saves).toHaveLength(1)
  expect(saves[0]?.map(({ kind }) => kind.kind)).toEqual([
    'assignment',
    'assignment',
    'member',
    'member',
    'household',
    'stay',
    'stay',
  ])
  expect(saves[0]?.[2]?.fields).toMatchObject({ ownName: 'زرغونه', birth: { precision: 'year', year: 1994 } })
  expect(saves[0]?.[5]?.fields).toMatchObject({ hotelId: linden, room: '210' })
  expect([...drafts.keys()]).toEqual([])
})

test('a full phone says so, and keeps every word on the screen', async () => {
  const { refuse } = await open('/members/new')
  refuse({ reason: 'phone-full' })
  const name = await screen.findByLabelText<HTMLInputElement>('Name as they write it')
  await userEvent.type(name, 'زرغونه')

  await userEvent.click(screen.getByRole('button', { name: 'Save the member' }))

  expect((await screen.findByRole('alert')).textContent).toContain('Not saved: the phone is full')
  expect(name.value).toBe('زرغونه')
})

test('a name that is known already is shown while it is typed', async () => {
  await open('/members/new')

  await userEvent.type(await screen.findByLabelText('Name as they write it'), 'Maryam Rahimi')

  const known = await screen.findByRole('list', { name: 'Already known here?' })
  expect(within(known).getByRole('link').getAttribute('href')).toBe(`/members/${maryam}`)
})

test('the household moves in one tap, but for whoever is unticked', async () => {
  const { saves, path } = await open(`/members/${maryam}/move`)
  const room = await screen.findByLabelText(/^Room/)
  await userEvent.type(room, '335A')

  await userEvent.click(screen.getByRole('button', { name: 'Save where they live' }))

  await waitFor(() => expect(path()).toBe(`/members/${maryam}`))
  expect(saves[0]?.map(({ does, kind }) => `${does} ${kind.kind}`)).toEqual([
    'edit stay',
    'add stay',
    'edit stay',
    'add stay',
  ])
  cleanup()

  const again = await open(`/members/${maryam}/move`)
  await userEvent.type(await screen.findByLabelText(/^Room/), '335A')
  await userEvent.click(screen.getByRole('checkbox', { name: /Karim/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Save where they live' }))

  await waitFor(() => expect(again.saves).toHaveLength(1))
  expect(again.saves[0]).toHaveLength(2)
})
