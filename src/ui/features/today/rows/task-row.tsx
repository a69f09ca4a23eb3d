import type { ViewOf } from '#device/device.ts'
import { formatDay, formatTime } from '#rules/time/calendar.ts'
import type { Visit } from '#rules/records/visit.ts'
import { MemberName } from '#ui/platform/house/resident-words.tsx'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Ltr } from '#ui/platform/words.tsx'
import { RoadRow } from '#ui/widgets/road/road.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { Task } from '../agenda.ts'
import type { Day } from '../use-agenda.ts'
import { StepRow } from './step-row.tsx'

interface TaskRowProps {
  task: Task
  day: Day
  onTick: (step: ViewOf<'step'>, isDone: boolean) => void
}

/** One thing to do, on the road of the day: a tap starts it. */
export function TaskRow({ task, day, onTick }: TaskRowProps) {
  const t = useWords()
  switch (task.is) {
    case 'step':
      return (
        <StepRow
          task={task}
          member={day.membersById.get(task.step.fields.memberId)?.fields}
          onTick={(isDone) => onTick(task.step, isDone)}
        />
      )
    case 'visit':
      return <VisitRow task={task} hotel={day.hotelsById.get(task.visit.fields.hotelId)} />
    case 'draft':
      return <DraftRow task={task} day={day} />
    case 'refused':
      return (
        <RoadRow
          node="stop"
          href={paths.waiting}
          first={<Tone tone="stop">{t('today:refused', { count: task.count })}</Tone>}
          second={t('today:refused-text')}
          endIcon="fwd"
        />
      )
  }
}

function DraftRow({ task, day }: { task: Extract<Task, { is: 'draft' }>; day: Day }) {
  const t = useWords()
  const { kind, href, memberId } = task.place
  const member = memberId === undefined ? undefined : day.membersById.get(memberId)
  return (
    <RoadRow
      node="ring"
      href={href}
      first={member ? <MemberName member={member.fields} /> : t(`today:draft.${kind}`)}
      second={member ? t(`today:draft.${kind}`) : t('today:draft.kept')}
      endIcon="pen"
    />
  )
}

interface VisitRowProps {
  task: Extract<Task, { is: 'visit' }>
  hotel: ViewOf<'hotel'> | undefined
}

function VisitRow({ task: { visit, isMissed }, hotel }: VisitRowProps) {
  const t = useWords()
  const { language } = useLanguage()
  const day = formatDay(visit.fields.onDay, language, { weekday: true })
  return (
    <RoadRow
      node={isMissed ? 'heed' : 'ring'}
      href={paths.visit(visit.id)}
      first={<Ltr>{hotel?.fields.name ?? '–'}</Ltr>}
      second={
        isMissed ? <Tone tone="late">{t('today:missed', { day })}</Tone> : <WhenWords visit={visit.fields} />
      }
      third={visit.fields.purpose && <bdi>{visit.fields.purpose}</bdi>}
      endIcon="walk"
    />
  )
}

function WhenWords({ visit: { onDay, atTime } }: { visit: Visit }) {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()
  const time = formatTime(atTime, language)
  if (onDay === today) return atTime ? t('today:visit-at', { time }) : t('today:visit-any-time')
  const day = formatDay(onDay, language, { weekday: true })
  return atTime ? t('today:visit-on-at', { day, time }) : t('today:visit-on', { day })
}
