import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { ViewOf, WaitingChange } from '#device/device.ts'
import type { Language } from '#rules/language/language.ts'
import type { KindName } from '#rules/records/registry.ts'
import { createI18n } from '#ui/platform/i18n/create-i18n.ts'
import { LanguageProvider } from '#ui/platform/language.tsx'
import { DeskContext } from '#ui/platform/phone-context.tsx'
import { createFakeDesk, viewOf } from './fake-desk.ts'

/** A volunteer's phone with a list of calls in a cycle, in memory, and screens on it. */
export const today = '2026-11-24'
export const now = new Date(`${today}T10:42:00Z`)

export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const meId = idOf(1)
export const cycleId = idOf(3)

/** People of the list in their order. */
const people = [
  { ownName: 'پلوشه ستانکزی', latinName: 'Palwasha Stanikzai', languages: ['ps', 'prs'] },
  { ownName: null, latinName: 'Yonas Tesfay', languages: ['ti'] },
  { ownName: 'مریم رحیمی', latinName: 'Maryam Rahimi', languages: ['prs'] },
  { ownName: 'رانيا الحلبي', latinName: 'Rania Al-Halabi', languages: ['ar', 'en'] },
] as const

export const palwasha = 0
export const yonas = 1
export const maryam = 2
export const rania = 3
export const callIdOf = (person: number) => idOf(100 + person)
export const memberIdOf = (person: number) => idOf(200 + person)

type Card = ViewOf<'call-card'>['fields']

export const phoneOf = (fields: Partial<Card['phones'][number]> = {}): Card['phones'][number] => ({
  phone: '+447700900142',
  owner: 'self',
  ownerName: '',
  isWhatsApp: null,
  isUnsafe: false,
  bestTimes: '',
  ...fields,
})

export const cardOf = (person: number, fields: Partial<Card> = {}) => {
  const { ownName = null, latinName = '', languages = [] } = people[person] ?? {}
  return viewOf<'call-card'>(idOf(300 + person), {
    memberId: memberIdOf(person),
    ownName,
    latinName,
    languages: [...languages],
    doNotContact: false,
    phones: [phoneOf({ phone: `+4477009001${40 + person}` })],
    address: {
      hotel: 'Linden Court',
      street: '18 Marlow Street',
      postcode: 'N7 4KM',
      room: '212',
      floor: '2',
    },
    isAddressConfidential: false,
    ...fields,
  })
}

export const checkInOf = (
  id: string,
  person: number,
  fields: Partial<ViewOf<'check-in'>['fields']>,
): ViewOf<'check-in'> =>
  viewOf<'check-in'>(id, {
    callId: callIdOf(person),
    cycleId,
    memberId: memberIdOf(person),
    staffId: meId,
    onDay: today,
    atMs: now.getTime() - 20 * 60_000,
    outcome: 'reached',
    laterOn: null,
    laterTime: '',
    isAddressRight: null,
    movedTo: '',
    people: null,
    wantsPackage: null,
    needs: [],
    otherNeeds: '',
    mood: null,
    remark: '',
    isUndone: false,
    ...fields,
  })

export const topUpOf = (id: string, person: number, fields: Partial<ViewOf<'top-up'>['fields']> = {}) =>
  viewOf<'top-up'>(id, {
    callId: callIdOf(person),
    cycleId,
    memberId: memberIdOf(person),
    staffId: meId,
    onDay: today,
    atMs: now.getTime() - 3_600_000,
    sort: 'phone',
    amountPence: 1_000,
    network: 'Lebara',
    phone: '+447700900142',
    oysterNumber: '',
    state: 'requested',
    remark: '',
    ...fields,
  })

export const receiptOf = (recordId: string, fields: Partial<ViewOf<'receipt'>['fields']>) =>
  viewOf<'receipt'>(`receipt-${recordId}`, {
    staffId: meId,
    about: 'concern',
    recordId,
    state: 'arrived',
    byName: '',
    atMs: now.getTime() - 60_000,
    ...fields,
  })

const itemOf = (n: number, fields: Partial<ViewOf<'item'>['fields']>) =>
  viewOf<'item'>(idOf(400 + n), {
    name: 'Item',
    group: 'other',
    variant: '',
    diets: [],
    share: 'request',
    quantity: 1,
    minSize: null,
    maxSize: null,
    order: n,
    isInUse: true,
    ...fields,
  })

export const nappiesId = idOf(400)
const items = [
  itemOf(0, { name: 'Nappies', group: 'nappies', variant: '4', quantity: 2 }),
  itemOf(1, { name: 'Stage 1 milk', group: 'formula' }),
  itemOf(2, { name: 'Food parcel', group: 'food', share: 'household' }),
  itemOf(3, { name: 'Blanket', group: 'other' }),
]

const callOf = (person: number) =>
  viewOf<'call'>(callIdOf(person), {
    cycleId,
    memberId: memberIdOf(person),
    staffId: meId,
    order: person * 10,
    untilDay: '2026-11-29',
    isWithdrawn: false,
  })

interface Setting {
  readonly language?: Language
  readonly path?: string
  /** Kinds given here take the place of the list's own. */
  readonly records?: { readonly [Name in KindName]?: readonly ViewOf<Name>[] }
  readonly drafts?: Readonly<Record<string, unknown>>
  readonly waiting?: readonly Partial<WaitingChange>[]
}

const once = <T,>(value: T) => ({
  subscribe(next: (value: T) => void) {
    queueMicrotask(() => next(value))
    return { unsubscribe: () => undefined }
  },
})

/** The desk of that phone; what was asked of it stands in `saves`. */
export function volunteersDesk(setting: Setting = {}) {
  const fake = createFakeDesk({
    me: {
      staffId: meId,
      name: 'Bridget',
      role: 'volunteer',
      organisationId: idOf(9),
      organisationName: 'Here',
    },
    nowMs: () => Date.now(),
    drafts: setting.drafts ?? {},
    records: {
      cycle: [
        viewOf<'cycle'>(cycleId, {
          name: '',
          fromDay: '2026-11-16',
          itemIds: items.map(({ id }) => id),
          budgetPence: 50_000,
          closedOn: null,
        }),
      ],
      call: people.map((_, person) => callOf(person)),
      'call-card': people.map((_, person) => cardOf(person)),
      item: items,
      ...setting.records,
    },
  })
  const draftKeys = [...fake.drafts.keys()].map((key) => ({ key, atMs: 0 }))
  const desk = {
    ...fake.desk,
    drafts: { ...fake.desk.drafts, watch: () => once(draftKeys) },
    sync: {
      state: once({ is: 'all-sent', atMs: now.getTime() }),
      firstLoad: once(null),
      waiting: once(setting.waiting ?? []),
    },
  } as unknown as typeof fake.desk
  return { ...fake, desk }
}

/** Shows a screen on that phone; `path` is where the person has been led. */
export async function openList(screen: ReactNode, setting: Setting = {}) {
  const { language = 'en', path = '/' } = setting
  const { desk, ...fake } = volunteersDesk(setting)
  const languages = await createI18n({
    language,
    page: document.documentElement,
    storage: { getItem: () => null, setItem: () => undefined },
  })
  const { hook, searchHook, history } = memoryLocation({ path, record: true })
  render(
    <LanguageProvider languages={languages}>
      <DeskContext value={desk}>
        <Router hook={hook} searchHook={searchHook}>
          {screen}
        </Router>
      </DeskContext>
    </LanguageProvider>,
  )
  return { ...fake, desk, path: () => history.at(-1) }
}

/** The text without the marks that keep names and numbers apart from the sentence. */
export const bare = (text: string | null) => (text ?? '').replace(/[\u2066-\u2069]/g, '')
