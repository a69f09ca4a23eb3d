import { Redirect, Route, Switch } from 'wouter'
import type { ViewOf } from '#device/device.ts'
import { DriverDeliveriesScreen } from '#ui/features/stops/driver-deliveries-screen.tsx'
import { EndRunScreen } from '#ui/features/stops/end-run-screen.tsx'
import { DriverRunScreen } from '#ui/features/stops/run-screen.tsx'
import { StopScreen } from '#ui/features/stops/stop-screen.tsx'
import { TodayScreen } from '#ui/features/today/today-screen.tsx'
import { viewOf } from './fake-desk.ts'
import { idOf, meId, now, openInTown, today } from './linden-court.tsx'

/** A driver's day in Linden Court: a run of three stops, and a desk in memory on which its screens stand. */
export const runId = idOf(300)
export const foodId = idOf(401)
export const nappiesId = idOf(402)
export const blanketId = idOf(403)
export const stopIdOf = (n: number) => idOf(310 + n)
const leadOf = (n: number) => idOf(320 + n)

export const runOf = (fields: Partial<ViewOf<'run'>['fields']> = {}, id = runId) =>
  viewOf<'run'>(id, {
    cycleId: idOf(290),
    name: 'North round',
    onDay: today,
    staffId: meId,
    wantsPhoto: false,
    wantsSignature: false,
    remark: '',
    ...fields,
  })

export const stopOf = (n: number, fields: Partial<ViewOf<'stop'>['fields']> = {}) =>
  viewOf<'stop'>(stopIdOf(n), {
    runId,
    cycleId: idOf(290),
    memberId: leadOf(n),
    order: n,
    size: 3,
    items: [
      { itemId: foodId, quantity: 1 },
      { itemId: nappiesId, quantity: 2 },
    ],
    note: '',
    isWithdrawn: false,
    ...fields,
  })

export const cardOf = (n: number, fields: Partial<ViewOf<'door-card'>['fields']> = {}) =>
  viewOf<'door-card'>(idOf(330 + n), {
    memberId: leadOf(n),
    ownName: 'مریم رحیمی',
    latinName: 'Maryam Rahimi',
    languages: ['prs'],
    phone: '+447700900142',
    address: {
      hotel: 'Linden Court',
      street: '18 Marlow Street',
      postcode: 'N7 4KM',
      room: `20${n}`,
      floor: '2',
    },
    wayIn: 'Reception rings the room.',
    remark: '',
    doNotContact: false,
    ...fields,
  })

/** What was recorded at a stop so many minutes ago. */
export const deliveryOf = (
  n: number,
  minutesAgo: number,
  fields: Partial<ViewOf<'delivery'>['fields']> = {},
) =>
  viewOf<'delivery'>(idOf(340 + n), {
    stopId: stopIdOf(n),
    runId,
    cycleId: idOf(290),
    memberId: leadOf(n),
    staffId: meId,
    onDay: today,
    atMs: now.getTime() - minutesAgo * 60_000,
    outcome: 'handed-over',
    toWhom: '',
    given: [
      { itemId: foodId, quantity: 1, insteadOf: null },
      { itemId: nappiesId, quantity: 2, insteadOf: null },
    ],
    remark: '',
    photoId: null,
    signatureId: null,
    isUndone: false,
    ...fields,
  })

export const begun = viewOf<'run-log'>(idOf(301), {
  runId,
  staffId: meId,
  startedAtMs: now.getTime() - 3_600_000,
  closedAtMs: null,
  returned: [],
  remark: '',
})

const itemOf = (id: string, name: string, order: number) =>
  viewOf<'item'>(id, {
    name,
    group: 'other',
    variant: '',
    diets: [],
    share: 'household',
    quantity: 1,
    minSize: null,
    maxSize: null,
    order,
    isInUse: true,
  })

type Setting = NonNullable<Parameters<typeof openInTown>[1]>

/** A driver's phone on that day. Kinds given take the place of the run's own. */
const drivers = ({ records, ...setting }: Setting): Setting => ({
  role: 'driver',
  records: {
    run: [runOf()],
    'run-log': [begun],
    stop: [1, 2, 3].map((n) => stopOf(n)),
    'door-card': [1, 2, 3].map((n) => cardOf(n)),
    delivery: [],
    item: [itemOf(foodId, 'Food box', 1), itemOf(nappiesId, 'Nappies', 2), itemOf(blanketId, 'Blanket', 3)],
    ...records,
  },
  ...setting,
})

/** Opens the driver's app at a path. */
export const openDay = (path: string, setting: Setting = {}) =>
  openInTown(
    <Switch>
      <Route path="/deliveries" component={DriverDeliveriesScreen} />
      <Route path="/runs/:runId/end">{(ids) => <EndRunScreen {...ids} />}</Route>
      <Route path="/runs/:runId">{(ids) => <DriverRunScreen {...ids} />}</Route>
      <Route path="/stops/:stopId">{(ids) => <StopScreen {...ids} />}</Route>
      <Route path="/">
        <Redirect to={path} />
      </Route>
    </Switch>,
    drivers(setting),
  )

/** Opens the day itself. */
export const openRunOnToday = (setting: Setting = {}) => openInTown(<TodayScreen />, drivers(setting))
