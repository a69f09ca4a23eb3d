import type { ViewOf } from '#device/device.ts'
import { viewOf } from './fake-desk.ts'
import { idOf, meId, memberIdOf, now, today } from './linden-court.tsx'

/** A fortnight at Linden Court: its cycle, its items, and records of it to be varied. */
export const cycleId = idOf(40)

export const cycleOf = (id = cycleId, fields: Partial<ViewOf<'cycle'>['fields']> = {}) =>
  viewOf<'cycle'>(id, {
    name: '',
    fromDay: '2026-11-16',
    itemIds: [parcelId, nappiesId, wipesId],
    budgetPence: 120_000,
    closedOn: null,
    ...fields,
  })

export const parcelId = idOf(50)
export const nappiesId = idOf(51)
export const wipesId = idOf(52)

export const itemOf = (id: string, fields: Partial<ViewOf<'item'>['fields']> = {}) =>
  viewOf<'item'>(id, {
    name: 'Food parcel',
    group: 'food',
    variant: '',
    diets: [],
    share: 'household',
    quantity: 1,
    minSize: null,
    maxSize: null,
    order: 10,
    isInUse: true,
    ...fields,
  })

export const catalogue = () => [
  itemOf(parcelId),
  itemOf(nappiesId, {
    name: 'Nappies',
    variant: 'Size 4',
    group: 'nappies',
    share: 'request',
    quantity: 2,
    order: 20,
  }),
  itemOf(wipesId, { name: 'Wipes', group: 'toiletries', share: 'request', order: 30 }),
]

export const needsOf = (name: string, fields: Partial<ViewOf<'needs'>['fields']> = {}) =>
  viewOf<'needs'>(idOf(60 + name.length), {
    memberId: memberIdOf(name),
    wantsPackage: true,
    diets: [],
    extras: [],
    addressConfirmedOn: null,
    remark: '',
    ...fields,
  })

export const moveOf = (n: number, itemId: string, quantity: number) =>
  viewOf<'stock-move'>(
    idOf(70 + n),
    { itemId, quantity, why: 'received', onDay: today, atMs: now.getTime() - 60_000 * (10 - n), remark: '' },
    { createdBy: meId },
  )

export const stopOf = (n: number, name: string, fields: Partial<ViewOf<'stop'>['fields']> = {}) =>
  viewOf<'stop'>(idOf(80 + n), {
    runId: idOf(90),
    cycleId,
    memberId: memberIdOf(name),
    order: n,
    size: 1,
    items: [{ itemId: parcelId, quantity: 1 }],
    note: '',
    isWithdrawn: false,
    ...fields,
  })
