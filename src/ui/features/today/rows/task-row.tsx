import { MemberName } from '#ui/platform/house/resident-words.tsx'
import type { useStartVisit } from '#ui/platform/house/use-start-visit.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { Task } from '../agenda/agenda.ts'
import type { Day } from '../agenda/use-agenda.ts'
import type { DayActs } from '../acts/use-day-acts.ts'
import { ActRow } from './act-row.tsx'
import { CallTaskRow } from './call-task-row.tsx'
import { ConcernRow } from './concern-row.tsx'
import { CycleRow } from './cycle-row.tsx'
import { StepRow } from './step-row.tsx'
import { VisitRow } from './visit-row.tsx'

interface TaskRowProps {
  task: Task
  day: Day
  acts: DayActs
  starting: ReturnType<typeof useStartVisit>
}

/** One thing to do, on the road of the day: a tap starts it. */
export function TaskRow({ task, day, acts, starting }: TaskRowProps) {
  const memberOf = (memberId: string) => day.membersById.get(memberId)?.fields
  switch (task.is) {
    case 'step':
      return (
        <StepRow
          task={task}
          member={memberOf(task.step.fields.memberId)}
          onTick={(isDone) => acts.tickStep(task.step.id, isDone)}
        />
      )
    case 'task':
      return (
        <CallTaskRow
          task={task}
          member={memberOf(task.task.fields.memberId)}
          onTick={(isDone) => acts.tickTask(task.task.id, isDone)}
        />
      )
    case 'concern':
      return (
        <ConcernRow
          task={task}
          member={memberOf(task.concern.fields.memberId)}
          isKept={acts.keptIds.has(task.concern.id)}
          onTakeUp={(isTaken) => acts.takeUp(task.concern.id, isTaken)}
        />
      )
    case 'visit':
      return (
        <VisitRow task={task} hotel={day.hotelsById.get(task.visit.fields.hotelId)} starting={starting} />
      )
    case 'cycle':
      return <CycleRow task={task} cycle={day.cyclesById.get(task.cycleId)?.fields} />
    case 'double':
      return <DoubleRow task={task} day={day} />
    case 'draft':
      return <DraftRow task={task} day={day} />
    case 'unsent':
    case 'refused':
      return <SendingRow task={task} />
  }
}

function DoubleRow({ task: { double }, day }: { task: Extract<Task, { is: 'double' }>; day: Day }) {
  const t = useWords()
  const member = day.membersById.get(double.fields.memberId)
  return (
    <ActRow
      node="heed"
      href={paths.double(double.id)}
      first={member ? <MemberName member={member.fields} /> : t('visits:unknown-member')}
      second={<Tone tone="late">{t('today:double')}</Tone>}
      endIcon="two"
    />
  )
}

function DraftRow({ task, day }: { task: Extract<Task, { is: 'draft' }>; day: Day }) {
  const t = useWords()
  const { kind, href, memberId } = task.place
  const member = memberId === undefined ? undefined : day.membersById.get(memberId)
  return (
    <ActRow
      node="ring"
      href={href}
      first={member ? <MemberName member={member.fields} /> : t(`today:draft.${kind}`)}
      second={member ? t(`today:draft.${kind}`) : t('today:draft.kept')}
      endIcon="pen"
    />
  )
}

/** What only this phone has, too long already or not taken by the office. */
function SendingRow({ task }: { task: Extract<Task, { is: 'unsent' | 'refused' }> }) {
  const t = useWords()
  if (task.is === 'unsent') {
    return (
      <ActRow
        node="heed"
        href={paths.waiting}
        first={t('today:unsent', { count: task.count })}
        second={<Tone tone="late">{t('today:unsent-days', { count: task.days })}</Tone>}
      />
    )
  }
  return (
    <ActRow
      node="stop"
      href={paths.waiting}
      first={<Tone tone="stop">{t('today:refused', { count: task.count })}</Tone>}
      second={t('today:refused-text')}
    />
  )
}
