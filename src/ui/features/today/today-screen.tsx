import { hasCasework } from '#rules/access.ts'
import { useWords } from '../../platform/language.tsx'
import { useDesk } from '../../platform/phone-context.tsx'
import { useObserved } from '../../platform/use-observed.ts'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { AdministratorToday } from './administrator-today.tsx'
import { useAgenda } from './agenda/use-agenda.ts'
import { DayScreen } from './day-screen.tsx'
import { DayTasks } from './day-tasks.tsx'
import { DriverToday } from './driver-today.tsx'
import { NothingDue } from './nothing-due.tsx'
import { OtherWorries } from './other-worries.tsx'
import { FirstLoad } from './rows/first-load.tsx'
import { NextVisit } from './rows/next-visit.tsx'
import { TeamRows } from './rows/team-rows.tsx'
import { useDayActs } from './acts/use-day-acts.ts'
import { VolunteerToday } from './volunteer-today.tsx'

/** What is due today for the person at work, in order; each thing starts with one tap. */
export function TodayScreen() {
  const { me } = useDesk()
  if (hasCasework(me.role) || me.role === 'safeguarding-lead') return <DueToday />
  return (
    <DayScreen agenda={undefined}>
      {me.role === 'administrator' && <AdministratorToday />}
      {me.role === 'volunteer' && <VolunteerToday />}
      {me.role === 'driver' && <DriverToday />}
    </DayScreen>
  )
}

function DueToday() {
  const t = useWords()
  const { me, sync } = useDesk()
  const acts = useDayActs()
  const day = useAgenda(acts.keptIds)
  const load = useObserved(sync.firstLoad)
  const isFree = day && !day.agenda.next && day.agenda.waiting.length + day.agenda.laterToday.length === 0
  return (
    <DayScreen agenda={day?.agenda}>
      {load && <FirstLoad load={load} />}
      {!day ? (
        <Skeleton label={t('app:loading')} rows={5} />
      ) : (
        <>
          {day.agenda.next && <NextVisit visit={day.agenda.next} />}
          {/* While not everything is here yet it would be wrong to say that nothing is due. */}
          {isFree && !load && (
            <NothingDue memberCount={day.membersById.size} caseloadCount={day.caseloadCount} />
          )}
          <DayTasks day={day} acts={acts} />
          {me.role === 'coordinator' && <TeamRows exceptVisitId={day.agenda.next?.id} />}
          {me.role === 'safeguarding-lead' && <OtherWorries day={day} />}
        </>
      )}
    </DayScreen>
  )
}
