import { useState } from 'react'
import { edit, type ViewOf } from '#device/device.ts'
import { hasCasework } from '#rules/access.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { NotSavedBand } from '../../platform/house/not-saved-band.tsx'
import { useSave } from '../../platform/use-save.ts'
import { useWords } from '../../platform/language.tsx'
import { useDesk } from '../../platform/phone-context.tsx'
import { useObserved } from '../../platform/use-observed.ts'
import { useToday } from '../../platform/use-today.ts'
import { Section } from '../../widgets/layout/section.tsx'
import { Growing } from '../../widgets/road/growing.tsx'
import { Road } from '../../widgets/road/road.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import type { Task } from './agenda.ts'
import { AdministratorToday } from './administrator-today.tsx'
import { DayScreen } from './day-screen.tsx'
import { NothingDue } from './nothing-due.tsx'
import { FirstLoad } from './rows/first-load.tsx'
import { NextVisit } from './rows/next-visit.tsx'
import { TaskRow } from './rows/task-row.tsx'
import { TeamRows } from './rows/team-rows.tsx'
import { useAgenda, type Day } from './use-agenda.ts'
import { VolunteerToday } from './volunteer-today.tsx'

/** What is due today for the person at work, in order; each thing starts with one tap. */
export function TodayScreen() {
  const { me } = useDesk()
  if (hasCasework(me.role)) return <WorkerToday />
  return (
    <DayScreen agenda={undefined}>
      {me.role === 'administrator' ? <AdministratorToday /> : <VolunteerToday />}
    </DayScreen>
  )
}

function WorkerToday() {
  const t = useWords()
  const { me, sync } = useDesk()
  const today = useToday()
  const [tickedIds, setTickedIds] = useState<ReadonlySet<string>>(new Set())
  const saving = useSave()
  const day = useAgenda(tickedIds)
  const load = useObserved(sync.firstLoad)

  const tick = async (step: ViewOf<'step'>, isDone: boolean) => {
    setTickedIds(new Set([...tickedIds, step.id]))
    await saving.save({ writings: [edit(recordKinds.step, step.id, { doneOn: isDone ? today : null })] })
  }

  return (
    <DayScreen agenda={day?.agenda}>
      {load && <FirstLoad load={load} />}
      <NotSavedBand saving={saving} />
      {!day ? (
        <Skeleton label={t('app:loading')} rows={5} />
      ) : (
        <>
          {day.agenda.next && <NextVisit visit={day.agenda.next} />}
          <DayTasks day={day} isLoading={Boolean(load)} onTick={(step, isDone) => void tick(step, isDone)} />
          {me.role === 'coordinator' && <TeamRows exceptVisitId={day.agenda.next?.id} />}
        </>
      )}
    </DayScreen>
  )
}

interface DayTasksProps {
  day: Day
  /** Not everything is here yet: it would be wrong to say that nothing is due. */
  isLoading: boolean
  onTick: (step: ViewOf<'step'>, isDone: boolean) => void
}

function DayTasks({ day, isLoading, onTick }: DayTasksProps) {
  const t = useWords()
  const { next, waiting, laterToday, coming } = day.agenda
  const isFree = !next && waiting.length + laterToday.length === 0
  const tasks = (items: readonly Task[], label: string) =>
    items.length > 0 && (
      <Section title={label}>
        <Road label={label}>
          <Growing
            items={items}
            render={(task) => <TaskRow key={task.key} task={task} day={day} onTick={onTick} />}
          />
        </Road>
      </Section>
    )
  return (
    <>
      {isFree && !isLoading && (
        <NothingDue memberCount={day.membersById.size} caseloadCount={day.caseloadCount} />
      )}
      {tasks(waiting, t('today:waiting'))}
      {tasks(laterToday, t('today:later-today'))}
      {tasks(coming, t('today:later'))}
    </>
  )
}
