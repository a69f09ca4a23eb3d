import type { ViewOf } from '#device/device.ts'
import { daysBetween } from '#rules/time/day.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Road, RoadRow } from '#ui/widgets/road/road.tsx'
import { Steps } from '#ui/widgets/road/steps.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import { useWhen } from '#ui/platform/use-when.ts'
import css from './member-file.module.css'
import { openSteps } from './story/timeline.ts'
import type { OpenFile } from './use-member-file.ts'

/** What was agreed and is still ahead, the most pressing first. */
export function Plan({ file }: { file: OpenFile }) {
  const t = useWords()
  const { steps, member } = file
  const open = openSteps(steps)
  const doneCount = steps.length - open.length
  return (
    <Section
      title={t('members:plan.title')}
      tools={
        <Button kind="quiet" icon="plus" href={paths.addStep(member.id)}>
          {t('members:action.add-step')}
        </Button>
      }
    >
      {steps.length > 0 && (
        <div className={css.plan}>
          <Steps
            steps={[...Array(doneCount).fill('full'), ...Array(open.length).fill('ring')]}
            label={t('members:plan.done', { done: doneCount, total: steps.length })}
            labelAt="beside"
          />
        </div>
      )}
      {steps.length === 0 && <p className={css.quiet}>{t('members:plan.none')}</p>}
      {open.length > 0 && (
        <Road label={t('members:plan.title')}>
          {open.map((step) => (
            <StepRow key={step.id} step={step} file={file} />
          ))}
        </Road>
      )}
    </Section>
  )
}

function StepRow({ step, file }: { step: ViewOf<'step'>; file: OpenFile }) {
  const t = useWords()
  const { day, today } = useWhen()
  const { title, dueOn, staffId } = step.fields
  const lateDays = dueOn === null ? 0 : daysBetween(dueOn, today)
  const worker = staffId === null ? null : (file.staffNames.get(staffId) ?? null)
  return (
    <RoadRow
      node={lateDays > 0 ? 'heed' : 'ring'}
      first={<bdi>{title}</bdi>}
      second={
        lateDays > 0 ? (
          <Tone tone="late">{t('members:overdue', { count: lateDays })}</Tone>
        ) : dueOn === null ? (
          t('members:plan.no-day')
        ) : (
          t('members:plan.due', { day: day(dueOn) })
        )
      }
      third={staffId === null ? t('members:plan.by-member') : (worker ?? undefined)}
      href={paths.editStep(file.member.id, step.id)}
      endIcon="fwd"
    />
  )
}
