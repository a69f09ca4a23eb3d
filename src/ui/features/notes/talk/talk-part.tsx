import { interpreters, noteManners } from '#rules/records/note.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Stepper } from '#ui/widgets/amount/stepper.tsx'
import { Fold } from './fold.tsx'
import type { NoteProblems } from '../finish-note.ts'
import type { NoteDraft } from '../note-draft.ts'
import { LanguageChips } from './language-chips.tsx'
import { useTalkSummary } from './use-talk-summary.ts'

interface TalkPartProps {
  draft: NoteDraft
  onChange: (draft: NoteDraft) => void
  memberLanguages: readonly string[]
  /** What the first press on the minutes gives. */
  likelyMinutes: number
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  problems: NoteProblems | null
}

/** How we talked: folded to one line that says it, open to change it. */
export function TalkPart({
  draft,
  onChange,
  memberLanguages,
  likelyMinutes,
  isOpen,
  onOpen,
  problems,
}: TalkPartProps) {
  const t = useWords()
  const summary = useTalkSummary(draft)
  return (
    <Fold title={t('notes:talk.title')} summary={summary} isOpen={isOpen} onOpen={onOpen}>
      {draft.visitId === null && (
        <Chips
          label={t('notes:talk.manner')}
          value={draft.manner ?? undefined}
          onChange={(manner) => onChange({ ...draft, manner })}
          options={noteManners.map((manner) => ({ value: manner, label: t(`notes:manner.${manner}`) }))}
          error={problems?.manner && t('notes:missing.manner')}
        />
      )}
      <Chips
        label={t('notes:talk.interpreter')}
        value={draft.interpreter ?? undefined}
        onChange={(interpreter) => onChange({ ...draft, interpreter })}
        options={interpreters.map((who) => ({ value: who, label: t(`notes:interpreter.${who}`) }))}
        error={problems?.interpreter && t('notes:missing.interpreter')}
      />
      <LanguageChips
        value={draft.language}
        onChange={(language) => onChange({ ...draft, language })}
        known={memberLanguages}
      />
      <Stepper
        label={t('notes:talk.minutes')}
        optional={t('notes:optional')}
        value={draft.minutes ?? undefined}
        onChange={(minutes) => onChange({ ...draft, minutes })}
        step={5}
        min={5}
        max={480}
        start={likelyMinutes}
        words={{
          shown:
            draft.minutes === null
              ? t('notes:talk.not-counted')
              : t('notes:minutes', { count: draft.minutes }),
          less: t('notes:talk.less'),
          more: t('notes:talk.more'),
        }}
      />
    </Fold>
  )
}
