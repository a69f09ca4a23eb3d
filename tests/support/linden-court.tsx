import { render } from '@testing-library/react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { ReactNode } from 'react'
import type { Role, ViewOf } from '#device/device.ts'
import type { KindName } from '#rules/records/registry.ts'
import type { Language } from '#rules/language/language.ts'
import { createI18n } from '#ui/platform/i18n/create-i18n.ts'
import { LanguageProvider } from '#ui/platform/language.tsx'
import { DeskContext } from '#ui/platform/phone-context.tsx'
import { createFakeDesk, viewOf } from './fake-desk.ts'

/** A hotel of three floors with a few members, and a desk in memory on which screens about it stand. */
export const today = '2026-11-24'
export const now = new Date(`${today}T10:42:00Z`)

export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const meId = idOf(1)
export const colleagueId = idOf(2)
export const hotelId = idOf(10)
export const otherHotelId = idOf(11)
export const visitId = idOf(20)
const householdId = idOf(30)

interface Person {
  name: string
  room?: string
  floor?: string
  fromDay?: string
  inHousehold?: boolean
  doNotContact?: boolean
}

const people: readonly Person[] = [
  { name: 'Ahmad Safi', room: '101' },
  { name: 'Maryam Rahimi', room: '207', inHousehold: true },
  { name: 'Ali Rahimi', room: '207', inHousehold: true },
  { name: 'Rania Al-Halabi', room: '209', doNotContact: true },
  { name: 'Hodan Warsame', room: '210', fromDay: '2026-11-20' },
]

export const memberIdOf = (name: string) => idOf(100 + people.findIndex((person) => person.name === name))

const memberOf = (person: Person, id: string) =>
  viewOf<'member'>(id, {
    reference: id.slice(-4),
    ownName: null,
    latinName: person.name,
    birth: { is: 'unknown' } as never,
    sex: null,
    nationality: null,
    languages: ['prs'],
    needsInterpreter: null,
    householdId: person.inHousehold ? householdId : null,
    doNotContact: person.doNotContact ?? false,
    addressConfidential: false,
    remark: '',
    joinedOn: '2026-01-01',
    leftOn: null,
  })
const stayOf = (person: Person, id: string, stayId: string) =>
  viewOf<'stay'>(stayId, {
    memberId: id,
    hotelId,
    room: person.room ?? '',
    floor: person.floor ?? '',
    fromDay: person.fromDay ?? '2026-02-01',
    untilDay: null,
  })

/** Members of a long list, one a room, all on one floor. */
export const crowd = (count: number): Person[] =>
  Array.from({ length: count }, (_, n) => ({ name: `Member ${n}`, room: String(500 + n), floor: '5' }))

export const hotelOf = (id: string, fields: Partial<ViewOf<'hotel'>['fields']>) =>
  viewOf<'hotel'>(id, {
    name: 'Linden Court',
    street: '14 Elm Road',
    postcode: 'SW7 4LB',
    floors: ['G', '1', '2'],
    remark: '',
    closedOn: null,
    ...fields,
  })

export const visitOf = (id: string, fields: Partial<ViewOf<'visit'>['fields']> = {}) =>
  viewOf<'visit'>(id, {
    hotelId,
    staffId: meId,
    onDay: today,
    atTime: '',
    state: 'planned',
    startedAtMs: null,
    finishedAtMs: null,
    outcomes: [],
    purpose: '',
    ...fields,
  })

export const underWay = (fields: Partial<ViewOf<'visit'>['fields']> = {}) =>
  visitOf(visitId, { state: 'under-way', startedAtMs: now.getTime() - 8 * 60_000, ...fields })

export const stepOf = (id: string, fields: Partial<ViewOf<'step'>['fields']>) =>
  viewOf<'step'>(id, {
    memberId: memberIdOf('Maryam Rahimi'),
    noteId: null,
    title: 'GP registration',
    areas: ['health'],
    staffId: meId,
    dueOn: today,
    doneOn: null,
    ...fields,
  })

/** One member in somebody's charge. */
export const chargeOf = (name: string, staffId = meId) =>
  viewOf<'assignment'>(idOf(600 + people.findIndex((person) => person.name === name)), {
    staffId,
    memberId: memberIdOf(name),
    hotelId: null,
    fromDay: '2026-01-01',
    untilDay: null,
  })

interface Setting {
  readonly role?: Role
  readonly language?: Language
  /** Kinds given here take the place of Linden Court's own. */
  readonly records?: { readonly [Name in KindName]?: readonly ViewOf<Name>[] }
  readonly more?: readonly Person[]
  readonly drafts?: Readonly<Record<string, unknown>>
  readonly refusedCount?: number
  readonly firstLoad?: { done: number; total: number } | null
}

const once = <T,>(value: T) => ({
  subscribe(next: (value: T) => void) {
    queueMicrotask(() => next(value))
    return { unsubscribe: () => undefined }
  },
})

/** Shows a screen on that desk; `history` is where the person has been led. */
export async function openInTown(screen: ReactNode, setting: Setting = {}) {
  const { role = 'caseworker', language = 'en', more = [], refusedCount = 0 } = setting
  const all = [...people, ...more]
  const fake = createFakeDesk({
    me: { staffId: meId, name: 'Nadia', role, organisationId: idOf(9), organisationName: 'Here' },
    nowMs: () => Date.now(),
    drafts: setting.drafts ?? {},
    records: {
      hotel: [hotelOf(hotelId, {})],
      member: all.map((person, n) => memberOf(person, idOf(100 + n))),
      stay: all.map((person, n) => stayOf(person, idOf(100 + n), idOf(2_000 + n))),
      household: [
        viewOf<'household'>(householdId, {
          leadMemberId: memberIdOf('Maryam Rahimi'),
          size: 3,
          remark: '',
        }),
      ],
      staff: [
        viewOf<'staff'>(meId, { name: 'Nadia', role, languages: [], leftOn: null }),
        viewOf<'staff'>(colleagueId, { name: 'Amina Yusuf', role, languages: [], leftOn: null }),
      ],
      ...setting.records,
    },
  })
  const draftKeys = [...fake.drafts.keys()].map((key) => ({ key, atMs: 0 }))
  const desk = {
    ...fake.desk,
    drafts: { ...fake.desk.drafts, watch: () => once(draftKeys) },
    sync: {
      firstLoad: once(setting.firstLoad ?? null),
      waiting: once(Array.from({ length: refusedCount }, () => ({ state: 'refused' }))),
    },
  } as unknown as typeof fake.desk
  const languages = await createI18n({
    language,
    page: document.documentElement,
    storage: { getItem: () => null, setItem: () => undefined },
  })
  const { hook, history } = memoryLocation({ path: '/', record: true })
  render(
    <LanguageProvider languages={languages}>
      <DeskContext value={desk}>
        <Router hook={hook}>{screen}</Router>
      </DeskContext>
    </LanguageProvider>,
  )
  return { ...fake, history }
}

/** The text without the marks that keep names and numbers apart from the sentence. */
export const bare = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
