import { edit, type ViewOf } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { useDraft, type Draft } from '#ui/platform/use-draft.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'

/** A line for the driver about this door. */
export function StopNote({ stop }: { stop: ViewOf<'stop'> }) {
  const draft = useDraft(`stop-note/${stop.id}`, stop.fields.note)
  return draft ? <NoteField stop={stop} draft={draft} /> : null
}

function NoteField({ stop, draft }: { stop: ViewOf<'stop'>; draft: Draft<string> }) {
  const t = useWords()
  const saving = useSave(draft)
  const isChanged = draft.content.trim() !== stop.fields.note
  const isTooLong = draft.content.trim().length > 500
  const save = () =>
    void saving.save({ writings: [edit(recordKinds.stop, stop.id, { note: draft.content.trim() })] })
  return (
    <div style={{ paddingBlockStart: 'var(--s-4)' }}>
      <NotSavedBand saving={saving} />
      <TextArea
        label={t('runs:note')}
        optional={t('deliveries:optional')}
        help={t('runs:note-help')}
        error={isTooLong ? t('deliveries:problem.too-long') : undefined}
        value={draft.content}
        onChange={draft.change}
      />
      {isChanged && !isTooLong && (
        <div style={{ padding: 'var(--s-3) var(--s-4) 0' }}>
          <Button kind="line" wide busy={saving.isSaving} onPress={save}>
            {t('runs:action.save-note')}
          </Button>
        </div>
      )}
    </div>
  )
}
