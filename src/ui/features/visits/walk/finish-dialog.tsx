import { edit } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import type { Progress } from '#rules/hotel/walk.ts'
import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import { useSave } from '#ui/platform/use-save.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import css from './walk.module.css'

interface FinishDialogProps {
  open: boolean
  visitId: string
  progress: Progress
  onClose: () => void
}

/** How the visit went, before it is finished. It can be taken up again afterwards. */
export function FinishDialog({ open, visitId, progress, onClose }: FinishDialogProps) {
  const t = useWords()
  const saving = useSave()
  const finish = async () => {
    const fields = { state: 'finished', finishedAtMs: Date.now() } as const
    await saving.save({ writings: [edit(recordKinds.visit, visitId, fields)], done: onClose })
  }
  return (
    <Dialog
      open={open}
      title={t('visits:finish.title')}
      closeLabel={t('visits:close')}
      onClose={onClose}
      foot={
        <Button kind="solid" icon="check" onPress={() => void finish()}>
          {t('visits:action.finish')}
        </Button>
      }
    >
      <NotSavedBand saving={saving} />
      <ProgressList progress={progress} />
      <p>{t('visits:finish.text')}</p>
    </Dialog>
  )
}

/** Who was seen, who was not, and which doors nobody has come to. */
export function ProgressList({ progress }: { progress: Progress }) {
  const t = useWords()
  const leftCount = progress.roomCount - progress.doneCount
  return (
    <ul className={css.sum}>
      <li>{t('visits:seen-count', { count: progress.seenCount })}</li>
      {progress.notSeenCount > 0 && <li>{t('visits:not-seen-count', { count: progress.notSeenCount })}</li>}
      {leftCount > 0 && <li>{t('visits:rooms-left', { count: leftCount })}</li>}
    </ul>
  )
}
