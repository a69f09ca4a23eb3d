import { formatDay, relativeDay } from '#rules/time/calendar.ts'
import type { Member } from '#rules/records/member.ts'
import { MemberName } from '#ui/platform/house/resident-words.tsx'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Go } from '#ui/widgets/places/go.tsx'
import { RoadStop } from '#ui/widgets/road/road.tsx'
import { Icon } from '#ui/widgets/text/icon.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { Task } from '../agenda.ts'
import css from './step-row.module.css'

interface StepRowProps {
  task: Extract<Task, { is: 'step' }>
  member: Member | undefined
  onTick: (isDone: boolean) => void
}

/** An agreed step: a tap on it opens the member, a tap on the box at its end says it is done. */
export function StepRow({ task, member, onTick }: StepRowProps) {
  const t = useWords()
  const { title, memberId, doneOn } = task.step.fields
  const isDone = doneOn !== null
  return (
    <RoadStop node={isDone ? 'full' : task.daysLate > 0 ? 'heed' : 'ring'} past={isDone}>
      <div className={css.row}>
        <Go href={paths.member(memberId)} className={css.words}>
          <span className={css.first}>
            {member ? <MemberName member={member} /> : t('visits:unknown-member')}
          </span>
          <span className={css.second}>
            <bdi>{title}</bdi>
          </span>
          {task.step.fields.staffId === null && <span className={css.second}>{t('today:member-does')}</span>}
          <span className={css.second}>{isDone ? t('today:done') : <WhenWords task={task} />}</span>
        </Go>
        {isDone ? (
          <Button kind="quiet" icon="undo" onPress={() => onTick(false)}>
            {t('today:undo')}
          </Button>
        ) : (
          <button
            type="button"
            className={css.tick}
            aria-label={t('today:tick', { step: title })}
            onClick={() => onTick(true)}
          >
            <span className={css.box}>
              <Icon name="check" size="tag" />
            </span>
          </button>
        )}
      </div>
    </RoadStop>
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
