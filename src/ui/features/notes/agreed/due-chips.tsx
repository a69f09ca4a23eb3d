import { formatDay, formatSolarDay } from '#rules/time/calendar.ts'
import { addDays } from '#rules/time/day.ts'
import { gregorianMonths } from '#rules/time/calendar-words.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { useToday } from '#ui/platform/use-today.ts'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { DayField } from '#ui/widgets/entry/day-field.tsx'
import { emptyDay } from '#ui/widgets/entry/read-day.ts'
import type { StepDraft } from '../note-draft.ts'
import css from './agreed.module.css'
import { dueDayOf, entryOfDay } from './step-entry.ts'

type Due = Pick<StepDraft, 'dueOn' | 'otherDay'>

interface DueChipsProps {
  value: Due
  onChange: (value: Due) => void
  /** When I come to this hotel again, if that is planned. */
  nextVisitDay: string | null
  problem: 'no-such-day' | undefined
}

/** By when: the days that are often meant in one tap, any other typed. A second tap takes the day back. */
export function DueChips({ value, onChange, nextVisitDay, problem }: DueChipsProps) {
  const t = useWords()
  const today = useToday()
  const quick = [
    { day: addDays(today, 1), label: t('steps:due.tomorrow') },
    { day: addDays(today, 7), label: t('steps:due.week') },
    nextVisitDay
      ? { day: nextVisitDay, label: t('steps:due.visit') }
      : { day: addDays(today, 14), label: t('steps:due.fortnight') },
  ].filter((one, at, all) => all.findIndex(({ day }) => day === one.day) === at)
  const isOther =
    value.otherDay !== null || (value.dueOn !== null && !quick.some(({ day }) => day === value.dueOn))
  const otherDay = value.otherDay ?? (isOther && value.dueOn ? entryOfDay(value.dueOn) : emptyDay)

  const choose = (chosen: string) =>
    onChange(chosen === 'other' ? { ...value, otherDay: emptyDay } : { dueOn: chosen, otherDay: null })
  return (
    <>
      <Chips
        label={t('steps:due.label')}
        twoAbreast
        value={isOther ? 'other' : (value.dueOn ?? undefined)}
        onChange={choose}
        onClear={() => onChange({ dueOn: null, otherDay: null })}
        options={[
          ...quick.map(({ day, label }) => ({ value: day, label })),
          { value: 'other', label: t('steps:due.other') },
        ]}
      />
      {isOther && (
        <OtherDay
          value={otherDay}
          onChange={(entry) => onChange({ dueOn: null, otherDay: entry })}
          problem={problem}
        />
      )}
      <DayInWords day={dueDayOf(value)} />
    </>
  )
}

interface OtherDayProps {
  value: NonNullable<Due['otherDay']>
  onChange: (value: NonNullable<Due['otherDay']>) => void
  problem: 'no-such-day' | undefined
}

function OtherDay({ value, onChange, problem }: OtherDayProps) {
  const t = useWords()
  const { language } = useLanguage()
  return (
    <DayField
      label={t('steps:due.day')}
      value={value}
      onChange={onChange}
      months={gregorianMonths[language]}
      error={problem && t('steps:due.no-such-day')}
      words={{
        day: t('steps:day.day'),
        month: t('steps:day.month'),
        year: t('steps:day.year'),
        chooseMonth: t('steps:day.choose-month'),
        search: t('steps:day.search'),
        clear: t('steps:action.clear'),
        none: t('steps:day.none'),
        close: t('steps:action.close'),
      }}
    />
  )
}

/** The day that was chosen, in both calendars where there are two. */
function DayInWords({ day }: { day: string | null }) {
  const { language } = useLanguage()
  if (!day) return null
  const days = [formatDay(day, language, { weekday: true }), formatSolarDay(day, language)]
  return (
    <p className={css.day} role="status">
      {days.filter((one) => one !== null).join(' · ')}
    </p>
  )
}
