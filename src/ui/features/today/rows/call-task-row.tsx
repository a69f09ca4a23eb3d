import type { Member } from '#rules/records/member.ts'
import { MemberName } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { placeOfTask, TaskWhy } from '#ui/platform/tasks/task-words.tsx'
import { useWhen } from '#ui/platform/use-when.ts'
import type { Task } from '../agenda/agenda.ts'
import { ActRow } from './act-row.tsx'

interface CallTaskRowProps {
  task: Extract<Task, { is: 'task' }>
  member: Member | undefined
  onTick: (isDone: boolean) => void
}

/** What a call brought up: a tap leads to where it is put right, the box says that it is seen to. */
export function CallTaskRow({ task: { task, daysOpen }, member, onTick }: CallTaskRowProps) {
  const t = useWords()
  const { day } = useWhen()
  const isDone = task.fields.doneOn !== null
  return (
    <ActRow
      node="ring"
      href={placeOfTask(task.fields)}
      first={member ? <MemberName member={member} /> : t('visits:unknown-member')}
      second={<TaskWhy task={task.fields} />}
      third={
        isDone
          ? t('today:done')
          : daysOpen === 0
            ? t('today:task.today')
            : t('today:task.since', { day: day(task.fields.onDay) })
      }
      act={{
        as: 'tick',
        icon: 'check',
        words: t('today:tick', { step: t(`today:task.${task.fields.why}`) }),
        short: t('today:done'),
        onAct: () => onTick(true),
      }}
      onUndo={isDone ? () => onTick(false) : undefined}
    />
  )
}
