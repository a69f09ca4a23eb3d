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
  /^\/members\/[^/]+\/(edit|move|note|concern|contacts|consents)$/,
  /^\/members\/[^/]+\/notes\//,
  /^\/members\/[^/]+\/steps\//,
  /^\/hotels\/new$/,
  /^\/hotels\/[^/]+\/edit$/,
  /^\/visits\//,
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
