import { formatDay, relativeDay } from '#rules/time/calendar.ts'
import type { Member } from '#rules/records/member.ts'
import { MemberName } from '#ui/platform/house/resident-words.tsx'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { Task } from '../agenda/agenda.ts'
import { ActRow } from './act-row.tsx'

interface StepRowProps {
  task: Extract<Task, { is: 'step' }>
  member: Member | undefined
  onTick: (isDone: boolean) => void
}

/** An agreed step: a tap on it opens the member, a tap on the box at its end says it is done. */
export function StepRow({ task, member, onTick }: StepRowProps) {
  const t = useWords()
  const { title, memberId, doneOn, staffId } = task.step.fields
  const isDone = doneOn !== null
  return (
    <ActRow
      node={task.daysLate > 0 ? 'heed' : 'ring'}
      href={paths.member(memberId)}
      first={member ? <MemberName member={member} /> : t('visits:unknown-member')}
      second={
        <>
          <bdi>{title}</bdi>
          {staffId === null && (
            <>
              <br />
              {t('today:member-does')}
            </>
          )}
        </>
      }
      third={isDone ? t('today:done') : <WhenWords task={task} />}
      act={{
        as: 'tick',
        icon: 'check',
        words: t('today:tick', { step: title }),
        short: t('today:done'),
        onAct: () => onTick(true),
      }}
      onUndo={isDone ? () => onTick(false) : undefined}
    />
  )
}

function WhenWords({ task: { daysLate, dueOn } }: { task: StepRowProps['task'] }) {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()
  if (daysLate > 0) return <Tone tone="late">{t('today:days-overdue', { count: daysLate })}</Tone>
  if (daysLate === 0) return t('today:due-today')
  if (relativeDay(dueOn, today) === 'tomorrow') return t('today:due-tomorrow')
  return t('today:due-on', { day: formatDay(dueOn, language, { weekday: true }) })
}
