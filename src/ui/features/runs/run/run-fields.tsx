import { lastDayOf } from '#rules/fortnight/cycle-days.ts'
import { formatDay } from '#rules/time/calendar.ts'
import { addDays } from '#rules/time/day.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { PickList } from '#ui/widgets/choice/pick-list.tsx'
import type { PlannedRun, RunBoard } from '../plan/run-board.ts'

const nobody = 'nobody'

interface FieldProps {
  readonly board: RunBoard
  readonly planned: PlannedRun
  readonly fields: PlannedRun['run']['fields']
  readonly onChange: (part: { staffId: string | null }) => void
}

/** Who drives. Whoever can no longer is still named until another is chosen. */
export function DriverField({ board, planned, fields, onChange }: FieldProps) {
  const t = useWords()
  const options = [
    ...board.drivers.map(({ id, fields: one }) => ({ value: id, label: one.name })),
    { value: nobody, label: t('runs:no-driver') },
  ]
  const gone = planned.driver?.id === fields.staffId ? planned.driver.fields.name : undefined
  return (
    <PickList
      label={t('runs:edit.driver')}
      help={planned.way.driven.length > 0 ? t('runs:done-stays') : undefined}
      options={options}
      value={fields.staffId ?? nobody}
      shown={gone}
      onChange={(staffId) => onChange({ staffId: staffId === nobody ? null : staffId })}
      words={{
        choose: t('deliveries:pick.choose'),
        search: t('runs:edit.search-driver'),
        clear: t('deliveries:pick.clear'),
        none: t('deliveries:pick.none'),
        close: t('deliveries:pick.close'),
      }}
    />
  )
}

interface DayListProps {
  readonly board: RunBoard
  readonly onDay: string
  readonly onChange: (onDay: string) => void
}

/** The days of the cycle, and the day the run has, wherever that is. */
export function DayList({ board, onDay, onChange }: DayListProps) {
  const t = useWords()
  const { language } = useLanguage()
  const { fields } = board.fortnight.cycle
  const days: string[] = []
  for (let day = fields.fromDay; day <= lastDayOf(fields); day = addDays(day, 1)) days.push(day)
  const shown = days.includes(onDay) ? days : [onDay, ...days].toSorted()
  return (
    <PickList
      label={t('runs:edit.day')}
      options={shown.map((day) => ({ value: day, label: formatDay(day, language, { weekday: true }) }))}
      value={onDay}
      onChange={onChange}
      words={{
        choose: t('deliveries:pick.choose'),
        search: t('runs:edit.search-day'),
        clear: t('deliveries:pick.clear'),
        none: t('deliveries:pick.none'),
        close: t('deliveries:pick.close'),
      }}
    />
  )
}
