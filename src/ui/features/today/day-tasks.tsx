import { useStartVisit } from '../../platform/house/use-start-visit.ts'
import { NotSavedBand } from '../../platform/house/not-saved-band.tsx'
import { useWords } from '../../platform/language.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Growing } from '../../widgets/road/growing.tsx'
import { Road } from '../../widgets/road/road.tsx'
import type { Task } from './agenda/agenda.ts'
import type { Day } from './agenda/use-agenda.ts'
import { TaskRow } from './rows/task-row.tsx'
import type { DayActs } from './acts/use-day-acts.ts'
import { useRowKeys } from './acts/use-row-keys.ts'

interface DayTasksProps {
  day: Day
  acts: DayActs
}

/** All that waits, today's and the coming days', each on its road. */
export function DayTasks({ day, acts }: DayTasksProps) {
  const t = useWords()
  const starting = useStartVisit()
  const rows = useRowKeys()
  const { waiting, laterToday, coming } = day.agenda
  const tasks = (items: readonly Task[], label: string) =>
    items.length > 0 && (
      <Section title={label}>
        <Road label={label}>
          <Growing
            items={items}
            render={(task) => (
              <TaskRow key={task.key} task={task} day={day} acts={acts} starting={starting} />
            )}
          />
        </Road>
      </Section>
    )
  return (
    <div ref={rows}>
      <NotSavedBand saving={acts.saving} />
      <NotSavedBand saving={starting.saving} />
      {tasks(waiting, t('today:waiting'))}
      {tasks(laterToday, t('today:later-today'))}
      {tasks(coming, t('today:later'))}
    </div>
  )
}
