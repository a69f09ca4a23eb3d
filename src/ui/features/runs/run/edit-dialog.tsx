import { useState } from 'react'
import { edit } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { useWords } from '#ui/platform/language.tsx'
import { ActBand } from '#ui/platform/sharing/act-band.tsx'
import type { Acting } from '#ui/platform/sharing/use-act.ts'
import { Switch } from '#ui/widgets/amount/switch.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import type { PlannedRun, RunBoard } from '../plan/run-board.ts'
import { GiveUp } from './give-up.tsx'
import { DayList, DriverField } from './run-fields.tsx'

interface EditDialogProps {
  readonly open: boolean
  readonly board: RunBoard
  readonly planned: PlannedRun
  readonly acting: Acting
  readonly onClose: () => void
}

/** Name, day and driver of a run, and what is asked for at the doors. A change of driver leaves what is done as it is. */
export function EditDialog({ open, ...rest }: EditDialogProps) {
  return open ? <OpenEditDialog {...rest} /> : null
}

function OpenEditDialog({ board, planned, acting, onClose }: Omit<EditDialogProps, 'open'>) {
  const t = useWords()
  const before = planned.run.fields
  const [fields, setFields] = useState(before)
  const [isEarly, setIsEarly] = useState(false)
  const name = fields.name.trim()
  const change = (part: Partial<typeof fields>) => setFields({ ...fields, ...part })
  const save = () => {
    setIsEarly(name === '' || name.length > 80)
    if (name === '' || name.length > 80) return
    const { onDay, staffId, wantsPhoto, wantsSignature } = fields
    const remark = fields.remark.trim().slice(0, 500)
    const next = { name, onDay, staffId, wantsPhoto, wantsSignature, remark }
    const act = {
      writings: [edit(recordKinds.run, planned.run.id, next)],
      undo: [edit(recordKinds.run, planned.run.id, before)],
    }
    void acting.act({ ...act, said: t('runs:run-saved'), done: onClose })
  }
  return (
    <Dialog
      open
      size="full"
      title={t('runs:edit.title')}
      closeLabel={t('deliveries:pick.close')}
      onClose={onClose}
      foot={
        <Button kind="solid" wide onPress={save}>
          {t('runs:action.save-run')}
        </Button>
      }
    >
      {acting.saving.refusal && <ActBand acting={acting} />}
      <DriverField board={board} planned={planned} fields={fields} onChange={change} />
      <DayList board={board} onDay={fields.onDay} onChange={(onDay) => change({ onDay })} />
      <TextField
        label={t('runs:edit.name')}
        value={fields.name}
        onChange={(typed) => change({ name: typed })}
        error={
          isEarly ? t(name === '' ? 'deliveries:problem.missing' : 'deliveries:problem.too-long') : undefined
        }
      />
      <Sheet between>
        <Switch
          label={t('runs:wants-photo')}
          second={t('runs:wants-photo-help')}
          checked={fields.wantsPhoto}
          onChange={(wantsPhoto) => change({ wantsPhoto })}
        />
        <Switch
          label={t('runs:wants-signature')}
          checked={fields.wantsSignature}
          onChange={(wantsSignature) => change({ wantsSignature })}
        />
      </Sheet>
      <TextArea
        label={t('deliveries:remark')}
        optional={t('deliveries:optional')}
        help={t('runs:edit.remark-help')}
        maxLength={500}
        value={fields.remark}
        onChange={(remark) => change({ remark })}
      />
      <GiveUp planned={planned} acting={acting} onClose={onClose} />
    </Dialog>
  )
}
