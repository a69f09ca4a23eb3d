import { formatDay, formatSolarDay } from '#rules/time/calendar.ts'
import type { Member } from '#rules/records/member.ts'
import { useLanguage } from '#ui/platform/language.tsx'
import { Words } from '#ui/platform/words.tsx'
import { Icon } from '#ui/widgets/text/icon.tsx'
import type { StepDraft } from '../note-draft.ts'
import css from './agreed.module.css'
import { dueDayOf } from './step-entry.ts'
import { useTeam } from './use-team.ts'

interface AgreedRowProps {
  step: StepDraft
  member: Member
  onPress: () => void
}

/** A step as it was agreed; a tap opens it again. */
export function AgreedRow({ step, member, onPress }: AgreedRowProps) {
  const { language } = useLanguage()
  const team = useTeam()
  const who = step.staffId === null ? (member.ownName ?? member.latinName) : team.nameOf(step.staffId)
  const dueDay = dueDayOf(step)
  const solar = dueDay && formatSolarDay(dueDay, language, { year: false })
  const day = dueDay && `${formatDay(dueDay, language)}${solar ? ` (${solar})` : ''}`
  return (
    <button type="button" className={css.row} onClick={onPress}>
      <span className={css.node} aria-hidden="true" />
      <span className={css.words}>
        <span className={css.title}>
          <bdi>{step.title}</bdi>
        </span>
        <span className={css.second}>
          {day ? <Words k="steps:by" values={{ who, day }} /> : <bdi>{who}</bdi>}
        </span>
      </span>
      <span className={css.edit}>
        <Icon name="edit" />
      </span>
    </button>
  )
}
