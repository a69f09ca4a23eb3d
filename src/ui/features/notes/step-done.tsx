import { useState } from 'react'
import { edit, type SaveRefusal } from '#device/device.ts'
import { formatDay } from '#rules/time/calendar.ts'
import { step } from '#rules/records/step.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { useToday } from '#ui/platform/use-today.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Icon } from '#ui/widgets/text/icon.tsx'
import { NotSaved } from '#ui/platform/keep/not-saved.tsx'
import css from '#ui/platform/keep/keep.module.css'

/** Done in one tap, and taken back in one. It is saved at once, apart from what is being changed in the fields. */
export function StepDone({ stepId, doneOn }: { stepId: string; doneOn: string | null }) {
  const t = useWords()
  const { language } = useLanguage()
  const { records } = useDesk()
  const today = useToday()
  const [refusal, setRefusal] = useState<SaveRefusal['reason'] | null>(null)
  const write = async (day: string | null) => {
    const saved = await records.save([edit(step, stepId, { doneOn: day })])
    setRefusal(saved.ok ? null : saved.error.reason)
  }
  const again = () => void write(doneOn ? null : today)
  return (
    <>
      <NotSaved why={refusal} onAgain={again} />
      {doneOn ? (
        <div className={css.done}>
          <p role="status">
            <Icon name="check" />
            <span>
              {doneOn === today
                ? t('steps:done.today')
                : t('steps:done.on', { day: formatDay(doneOn, language) })}
            </span>
          </p>
          <Button kind="quiet" icon="undo" onPress={again}>
            {t('steps:action.undo')}
          </Button>
        </div>
      ) : (
        <div className={css.done}>
          <Button wide icon="check" onPress={again}>
            {t('steps:action.done')}
          </Button>
        </div>
      )}
    </>
  )
}
