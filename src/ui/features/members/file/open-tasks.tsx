import { useState } from 'react'
import { edit, type ViewOf } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { placeOfTask, TaskWhy } from '#ui/platform/tasks/task-words.tsx'
import { useRecords } from '#ui/platform/use-records.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { useWhen } from '#ui/platform/use-when.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Go } from '#ui/widgets/places/go.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import css from './open-tasks.module.css'

/** What calls brought up and nobody has seen to yet. What is ticked stays in sight until one leaves, so that it can be undone. */
export function OpenTasks({ memberId }: { memberId: string }) {
  const t = useWords()
  const { me } = useDesk()
  const { today } = useWhen()
  const saving = useSave()
  const tasks = useRecords('task', memberId) ?? []
  const [keptIds, setKeptIds] = useState<ReadonlySet<string>>(new Set())
  const shown = tasks
    .filter(({ id, fields }) => fields.doneOn === null || keptIds.has(id))
    .toSorted((a, b) => a.fields.onDay.localeCompare(b.fields.onDay))
  if (shown.length === 0) return null
  const tick = (id: string, isDone: boolean) => {
    setKeptIds(new Set([...keptIds, id]))
    const fields = { doneOn: isDone ? today : null, doneBy: isDone ? me.staffId : null }
    void saving.save({ writings: [edit(recordKinds.task, id, fields)] })
  }
  return (
    <Section title={t('today:task.title')}>
      <NotSavedBand saving={saving} />
      <Rows label={t('today:task.title')}>
        {shown.map((task) => (
          <TaskLine key={task.id} task={task} onTick={(isDone) => tick(task.id, isDone)} />
        ))}
      </Rows>
    </Section>
  )
}

function TaskLine({ task: { fields }, onTick }: { task: ViewOf<'task'>; onTick: (isDone: boolean) => void }) {
  const t = useWords()
  const { day } = useWhen()
  const isDone = fields.doneOn !== null
  const words = (
    <>
      <span className={css.first}>
        <TaskWhy task={fields} />
      </span>
      <span className={css.second}>
        {isDone ? t('today:done') : t('today:task.since', { day: day(fields.onDay) })}
      </span>
    </>
  )
  // A call without an answer is seen to on this very page: there is nowhere else to lead.
  const isHere = fields.why === 'three-tries'
  return (
    <li className={css.row}>
      {isHere ? (
        <span className={css.words}>{words}</span>
      ) : (
        <Go className={css.words} href={placeOfTask(fields)}>
          {words}
        </Go>
      )}
      <Button kind="quiet" icon={isDone ? 'undo' : 'check'} onPress={() => onTick(!isDone)}>
        {isDone ? t('today:undo') : t('today:done')}
      </Button>
    </li>
  )
}
