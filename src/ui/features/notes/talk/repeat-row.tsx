import { formatDay } from '#rules/time/calendar.ts'
import { fillAsLast, lastNoteOf, repeatingOf } from '#rules/casework/last-visit.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { useRecords } from '#ui/platform/use-records.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import type { NoteDraft } from '../note-draft.ts'
import css from './talk.module.css'

interface RepeatRowProps {
  memberId: string
  draft: NoteDraft
  onChange: (draft: NoteDraft) => void
}

/** *Same as last visit*: fills what repeats in one tap, and takes it back in one. Not there where nothing can repeat. */
export function RepeatRow({ memberId, draft, onChange }: RepeatRowProps) {
  const t = useWords()
  const { language } = useLanguage()
  const notes = useRecords('note', memberId)
  const last = lastNoteOf((notes ?? []).map(({ fields }) => fields))
  if (!last) return null

  if (draft.before) {
    const takeBack = () => onChange({ ...draft, ...draft.before, before: null })
    return (
      <div className={css.repeat}>
        <p role="status">{t('notes:repeated', { day: formatDay(last.onDay, language) })}</p>
        <Button kind="quiet" icon="undo" onPress={takeBack}>
          {t('notes:action.undo')}
        </Button>
      </div>
    )
  }
  const fill = () =>
    onChange({
      ...fillAsLast(draft, last, { isMannerGiven: draft.visitId !== null }),
      before: repeatingOf(draft),
    })
  return (
    <div className={css.offer}>
      <Button kind="quiet" icon="again" onPress={fill}>
        {t('notes:action.repeat')}
      </Button>
    </div>
  )
}
