import type { ViewOf } from '#device/device.ts'
import { cycleId, parcelId } from './fortnight-town.ts'
import { viewOf } from './fake-desk.ts'
import { idOf, meId, memberIdOf, now, today } from './linden-court.tsx'

/** Those who ring and drive for Linden Court, their lists and runs, and what came of them. */
export const bilalId = idOf(301)
export const zarmenaId = idOf(302)
export const driverId = idOf(303)
export const runId = idOf(90)

export const staffOf = (id: string, fields: Partial<ViewOf<'staff'>['fields']>) =>
  viewOf<'staff'>(id, { name: 'Nadia', role: 'coordinator', languages: [], leftOn: null, ...fields })

/** Nadia, two volunteers, one of whom speaks no Dari, and a driver. */
export const team = () => [
  staffOf(meId, {}),
  staffOf(bilalId, { name: 'Bilal Hotak', role: 'volunteer', languages: ['prs', 'ps'] }),
  staffOf(zarmenaId, { name: 'Zarmena Popal', role: 'volunteer', languages: ['ps'] }),
  staffOf(driverId, { name: 'Imran Shah', role: 'driver', languages: ['en'] }),
]

/** A number in use for each name. */
export const contactsOf = (names: readonly string[], fields: Partial<ViewOf<'contact'>['fields']> = {}) =>
  names.map((name, n) =>
    viewOf<'contact'>(idOf(310 + n), {
      memberId: memberIdOf(name),
      phone: `+44770090014${n}`,
      owner: 'self',
      ownerName: '',
      isWhatsApp: null,
      isUnsafe: false,
      bestTimes: '',
      isInUse: true,
      ...fields,
    }),
  )

export const callOf = (n: number, name: string, fields: Partial<ViewOf<'call'>['fields']> = {}) =>
  viewOf<'call'>(idOf(320 + n), {
    cycleId,
    memberId: memberIdOf(name),
    staffId: bilalId,
    order: n,
    untilDay: '2026-11-29',
    isWithdrawn: false,
    ...fields,
  })

export const checkInOf = (n: number, name: string, fields: Partial<ViewOf<'check-in'>['fields']> = {}) =>
  viewOf<'check-in'>(idOf(340 + n), {
    callId: idOf(320 + n),
    cycleId,
    memberId: memberIdOf(name),
    staffId: bilalId,
    onDay: today,
    atMs: now.getTime() - 60_000,
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

export const runOf = (id = runId, fields: Partial<ViewOf<'run'>['fields']> = {}) =>
  viewOf<'run'>(id, {
    cycleId,
    name: 'Linden Court',
    onDay: today,
    staffId: driverId,
    wantsPhoto: false,
    wantsSignature: false,
    remark: '',
    ...fields,
  })

export const deliveryOf = (n: number, stopId: string, fields: Partial<ViewOf<'delivery'>['fields']> = {}) =>
  viewOf<'delivery'>(idOf(360 + n), {
    stopId,
    runId,
    cycleId,
    memberId: memberIdOf('Ahmad Safi'),
    staffId: driverId,
    onDay: today,
    atMs: now.getTime() - 120_000,
    outcome: 'handed-over',
    toWhom: '',
    given: [{ itemId: parcelId, quantity: 1, insteadOf: null }],
    remark: '',
    photoId: null,
    signatureId: null,
    isUndone: false,
    ...fields,
  })

export const logOf = (fields: Partial<ViewOf<'run-log'>['fields']> = {}) =>
  viewOf<'run-log'>(idOf(370), {
    runId,
    staffId: driverId,
    startedAtMs: now.getTime() - 3_600_000,
    closedAtMs: null,
    returned: [],
    remark: '',
    ...fields,
  })
