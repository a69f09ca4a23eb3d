import { lazy, type ComponentType } from 'react'
import { Route, Switch, useSearchParams } from 'wouter'
import type { Role } from '#device/device.ts'
import { hasCasework, looksAfterTeam } from '#rules/access.ts'
import { NotFound } from './shell/not-found.tsx'

/** A screen that is loaded when somebody first goes there; the service worker holds it, so it needs no network. */
const screen = <Name extends string, Props extends object>(
  load: () => Promise<{ readonly [K in Name]: ComponentType<Props> }>,
  name: Name,
) => lazy(async () => ({ default: (await load())[name] }))

const Today = screen(() => import('./features/today/today-screen.tsx'), 'TodayScreen')
const Members = screen(() => import('./features/members/members-screen.tsx'), 'MembersScreen')
const AddMember = screen(() => import('./features/members/add-member-screen.tsx'), 'AddMemberScreen')
const EditMember = screen(() => import('./features/members/edit-member-screen.tsx'), 'EditMemberScreen')
const MoveMember = screen(() => import('./features/members/move-member-screen.tsx'), 'MoveMemberScreen')
const Contacts = screen(() => import('./features/members/contacts-screen.tsx'), 'ContactsScreen')
const Consents = screen(() => import('./features/members/consents-screen.tsx'), 'ConsentsScreen')
const WriteNote = screen(() => import('./features/notes/write-note-screen.tsx'), 'WriteNoteScreen')
const Addendum = screen(() => import('./features/notes/addendum-screen.tsx'), 'AddendumScreen')
const Concern = screen(() => import('./features/notes/concern-screen.tsx'), 'ConcernScreen')
const Step = screen(() => import('./features/notes/step-screen.tsx'), 'StepScreen')
const Hotels = screen(() => import('./features/hotels/hotels-screen.tsx'), 'HotelsScreen')
const Hotel = screen(() => import('./features/hotels/hotel-screen.tsx'), 'HotelScreen')
const HotelForm = screen(() => import('./features/hotels/hotel-form-screen.tsx'), 'HotelFormScreen')
const PlanVisit = screen(() => import('./features/visits/plan-visit-screen.tsx'), 'PlanVisitScreen')
const Visit = screen(() => import('./features/visits/visit-screen.tsx'), 'VisitScreen')
const OneConcern = screen(() => import('./features/concerns/concern-screen.tsx'), 'ConcernScreen')
const Double = screen(() => import('./features/doubles/double-screen.tsx'), 'DoubleScreen')
const Figures = screen(() => import('./features/figures/figures-screen.tsx'), 'FiguresScreen')
const Deliveries = screen(() => import('./features/deliveries/deliveries-screen.tsx'), 'DeliveriesScreen')
const Cycle = screen(() => import('./features/deliveries/cycle-screen.tsx'), 'CycleScreen')
const CycleForm = screen(() => import('./features/deliveries/cycle-form-screen.tsx'), 'CycleFormScreen')
const CycleDue = screen(() => import('./features/deliveries/due-screen.tsx'), 'DueScreen')
const Items = screen(() => import('./features/deliveries/items-screen.tsx'), 'ItemsScreen')
const ItemForm = screen(() => import('./features/deliveries/item-form-screen.tsx'), 'ItemFormScreen')
const Stock = screen(() => import('./features/deliveries/stock-screen.tsx'), 'StockScreen')
const Needs = screen(() => import('./features/deliveries/needs-screen.tsx'), 'NeedsScreen')
const CallLists = screen(() => import('./features/call-lists/call-lists-screen.tsx'), 'CallListsScreen')
const Runs = screen(() => import('./features/runs/runs-screen.tsx'), 'RunsScreen')
const RunPlan = screen(() => import('./features/runs/run-plan-screen.tsx'), 'RunPlanScreen')
const Packing = screen(() => import('./features/runs/packing-screen.tsx'), 'PackingScreen')
const Call = screen(() => import('./features/calls/call-screen.tsx'), 'CallScreen')
const TopUp = screen(() => import('./features/calls/top-up/top-up-screen.tsx'), 'TopUpScreen')
const CallConcern = screen(() => import('./features/calls/call-concern-screen.tsx'), 'CallConcernScreen')
const DriverDeliveries = screen(
  () => import('./features/stops/driver-deliveries-screen.tsx'),
  'DriverDeliveriesScreen',
)
const DriverRun = screen(() => import('./features/stops/run-screen.tsx'), 'DriverRunScreen')
const EndRun = screen(() => import('./features/stops/end-run-screen.tsx'), 'EndRunScreen')
const Stop = screen(() => import('./features/stops/stop-screen.tsx'), 'StopScreen')
const More = screen(() => import('./features/more/more-screen.tsx'), 'MoreScreen')
const Waiting = screen(() => import('./features/more/waiting-screen.tsx'), 'WaitingScreen')
const Storage = screen(() => import('./features/more/storage-screen.tsx'), 'StorageScreen')
const Safety = screen(() => import('./features/more/safety-screen.tsx'), 'SafetyScreen')
const Team = screen(() => import('./features/team/team-screen.tsx'), 'TeamScreen')
const Caseload = screen(() => import('./features/team/caseload-screen.tsx'), 'CaseloadScreen')
const ImportList = screen(() => import('./features/import/import-screen.tsx'), 'ImportScreen')

/** Work in hand hides the places and gives their room to the main act. */
const workInHand = [
  /^\/members\/new$/,
  /^\/members\/[^/]+\/(edit|move|note|concern|contacts|consents|needs)$/,
  /^\/members\/[^/]+\/notes\//,
  /^\/members\/[^/]+\/steps\//,
  /^\/hotels\/new$/,
  /^\/hotels\/[^/]+\/edit$/,
  /^\/visits\//,
  /^\/deliveries\/(new|items\/[^/]+|[^/]+\/edit)$/,
  /^\/calls\//,
  /^\/runs\//,
  /^\/stops\//,
  /^\/concerns\//,
  /^\/doubles\//,
  /^\/more\/import$/,
]
export const isWorkInHand = (path: string) => workInHand.some((pattern) => pattern.test(path))

const memberRoutes = [
  <Route key="new" path="/members/new" component={AddMember} />,
  <Route key="edit" path="/members/:memberId/edit">
    {(ids) => <EditMember {...ids} />}
  </Route>,
  <Route key="move" path="/members/:memberId/move">
    {(ids) => <MoveMember {...ids} />}
  </Route>,
  <Route key="contacts" path="/members/:memberId/contacts">
    {(ids) => <Contacts {...ids} />}
  </Route>,
  <Route key="consents" path="/members/:memberId/consents">
    {(ids) => <Consents {...ids} />}
  </Route>,
  <Route key="note" path="/members/:memberId/note">
    {(ids) => <WriteNoteHere {...ids} />}
  </Route>,
  <Route key="addendum" path="/members/:memberId/notes/:noteId/addendum">
    {(ids) => <Addendum {...ids} />}
  </Route>,
  <Route key="concern" path="/members/:memberId/concern">
    {(ids) => <Concern {...ids} />}
  </Route>,
  <Route key="new-step" path="/members/:memberId/steps/new">
    {(ids) => <Step {...ids} />}
  </Route>,
  <Route key="step" path="/members/:memberId/steps/:stepId">
    {(ids) => <Step {...ids} />}
  </Route>,
  <Route key="needs" path="/members/:memberId/needs">
    {(ids) => <NeedsHere {...ids} />}
  </Route>,
  // One route for the list and for a member, so that at a desk the list stays while the member changes.
  <Route key="members" path="/members/:memberId?">
    {(ids) => <Members {...ids} />}
  </Route>,
]

const hotelRoutes = [
  <Route key="hotels" path="/hotels" component={Hotels} />,
  <Route key="new" path="/hotels/new">
    <HotelForm />
  </Route>,
  <Route key="hotel" path="/hotels/:hotelId">
    {(ids) => <Hotel {...ids} />}
  </Route>,
  <Route key="edit" path="/hotels/:hotelId/edit">
    {(ids) => <HotelForm {...ids} />}
  </Route>,
  <Route key="plan" path="/visits/new">
    <PlanVisitHere />
  </Route>,
  <Route key="visit" path="/visits/:visitId">
    {(ids) => <Visit {...ids} />}
  </Route>,
]

const cycleRoutes = [
  <Route key="deliveries" path="/deliveries" component={Deliveries} />,
  <Route key="new" path="/deliveries/new">
    <CycleForm />
  </Route>,
  <Route key="items" path="/deliveries/items" component={Items} />,
  <Route key="new-item" path="/deliveries/items/new">
    <ItemForm />
  </Route>,
  <Route key="item" path="/deliveries/items/:itemId">
    {(ids) => <ItemForm key={ids.itemId} {...ids} />}
  </Route>,
  <Route key="stock" path="/deliveries/stock" component={Stock} />,
  <Route key="cycle" path="/deliveries/:cycleId">
    {(ids) => <Cycle {...ids} />}
  </Route>,
  <Route key="edit" path="/deliveries/:cycleId/edit">
    {(ids) => <CycleForm {...ids} />}
  </Route>,
  <Route key="due" path="/deliveries/:cycleId/due">
    {(ids) => <CycleDue {...ids} />}
  </Route>,
  <Route key="calls" path="/deliveries/:cycleId/calls">
    {(ids) => <CallListsHere {...ids} />}
  </Route>,
  <Route key="runs" path="/deliveries/:cycleId/runs">
    {(ids) => <Runs key={ids.cycleId} {...ids} />}
  </Route>,
  <Route key="figures" path="/deliveries/:cycleId/figures">
    {(ids) => <FiguresHere {...ids} />}
  </Route>,
  <Route key="double" path="/doubles/:doubleId">
    {(ids) => <Double {...ids} />}
  </Route>,
  <Route key="run" path="/runs/:runId">
    {(ids) => <RunPlan {...ids} />}
  </Route>,
  <Route key="packing" path="/runs/:runId/packing">
    {(ids) => <Packing {...ids} />}
  </Route>,
]

const callRoutes = [
  <Route key="call" path="/calls/:callId">
    {(ids) => <Call {...ids} />}
  </Route>,
  <Route key="top-up" path="/calls/:callId/top-up">
    {(ids) => <TopUp {...ids} />}
  </Route>,
  <Route key="concern" path="/calls/:callId/concern">
    {(ids) => <CallConcern {...ids} />}
  </Route>,
]

const driverRoutes = [
  <Route key="deliveries" path="/deliveries" component={DriverDeliveries} />,
  <Route key="run" path="/runs/:runId">
    {(ids) => <DriverRun {...ids} />}
  </Route>,
  <Route key="end" path="/runs/:runId/end">
    {(ids) => <EndRun {...ids} />}
  </Route>,
  <Route key="stop" path="/stops/:stopId">
    {(ids) => <Stop {...ids} />}
  </Route>,
]

const teamRoutes = [
  <Route key="team" path="/more/team" component={Team} />,
  <Route key="caseload" path="/more/team/:staffId">
    {(ids) => <Caseload {...ids} />}
  </Route>,
]

function WriteNoteHere({ memberId }: { memberId: string }) {
  const [search] = useSearchParams()
  return <WriteNote memberId={memberId} visitId={search.get('visitId') ?? undefined} />
}

function NeedsHere({ memberId }: { memberId: string }) {
  const [search] = useSearchParams()
  return <Needs memberId={memberId} cycleId={search.get('cycleId') ?? undefined} />
}

function CallListsHere({ cycleId }: { cycleId: string }) {
  const [search] = useSearchParams()
  return <CallLists cycleId={cycleId} staffId={search.get('staffId') ?? undefined} />
}

function FiguresHere({ cycleId }: { cycleId: string }) {
  const [search] = useSearchParams()
  return <Figures cycleId={cycleId} search={search} />
}

function PlanVisitHere() {
  const [search] = useSearchParams()
  return <PlanVisit hotelId={search.get('hotelId') ?? undefined} />
}

/** Which screen stands at which path. A screen learns ids from here and nothing of the address bar. */
export function Routes({ role }: { role: Role }) {
  return (
    <Switch>
      <Route path="/" component={Today} />
      {hasCasework(role) && [...memberRoutes, ...hotelRoutes]}
      {role === 'coordinator' && cycleRoutes}
      {role === 'safeguarding-lead' && (
        <Route path="/concerns/:concernId">{(ids) => <OneConcern {...ids} />}</Route>
      )}
      {role === 'volunteer' && callRoutes}
      {role === 'driver' && driverRoutes}
      <Route path="/more" component={More} />
      <Route path="/more/waiting" component={Waiting} />
      <Route path="/more/phone" component={Storage} />
      <Route path="/more/safety" component={Safety} />
      {looksAfterTeam(role) && teamRoutes}
      {role === 'coordinator' && <Route path="/more/import" component={ImportList} />}
      <Route component={NotFound} />
    </Switch>
  )
}
