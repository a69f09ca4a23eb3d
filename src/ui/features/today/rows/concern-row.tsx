import type { Member } from '#rules/records/member.ts'
import { MemberName } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useWhen } from '#ui/platform/use-when.ts'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { Task } from '../agenda/agenda.ts'
import { ActRow } from './act-row.tsx'

interface ConcernRowProps {
  task: Extract<Task, { is: 'concern' }>
  member: Member | undefined
  /** Taken up here a moment ago: it can be given back. */
  isKept: boolean
  onTakeUp: (isTaken: boolean) => void
}

/** A worry that waits: whom it is about and how long it has waited, never what it says. */
export function ConcernRow({ task, member, isKept, onTakeUp }: ConcernRowProps) {
  const t = useWords()
  const { day } = useWhen()
  const { concern, daysLate, daysOpen } = task
  const { state, urgency, onDay } = concern.fields
  const isLate = daysLate !== null && daysLate > 0
  const isMine = state === 'taken-up'
  return (
    <ActRow
      node={isLate ? 'heed' : isMine ? 'ring' : 'veil'}
      href={paths.concern(concern.id)}
      first={member ? <MemberName member={member} /> : t('visits:unknown-member')}
      second={
        isMine ? (
          t('today:worry.mine')
        ) : isLate ? (
          <Tone tone="late">{t('today:days-overdue', { count: daysLate })}</Tone>
        ) : (
          t(`members:urgency.${urgency}`)
        )
      }
      third={daysOpen === 0 ? t('today:worry.today') : t('today:worry.since', { day: day(onDay) })}
      act={
        isMine
          ? undefined
          : {
              as: 'button',
              icon: 'check',
              words: t('today:action.take-up'),
              onAct: () => onTakeUp(true),
            }
      }
      onUndo={isMine && isKept ? () => onTakeUp(false) : undefined}
    />
  )
}
