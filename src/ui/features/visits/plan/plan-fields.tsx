import { formatDay, formatSolarDay } from '#rules/time/calendar.ts'
import { addDays, isDay } from '#rules/time/day.ts'
import { gregorianMonths } from '#rules/time/calendar-words.ts'
import { formatTime } from '#rules/time/calendar.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { useRecords } from '#ui/platform/use-records.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Ltr } from '#ui/platform/words.tsx'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { PickList } from '#ui/widgets/choice/pick-list.tsx'
import { DayField } from '#ui/widgets/entry/day-field.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { entryOf, isoOf, type PlanDraft, type PlanProblem, type PlanProblems } from './read-plan.ts'

interface PlanFieldsProps {
  typed: PlanDraft
  onChange: (typed: PlanDraft) => void
  problems: PlanProblems
}

export function PlanFields({ typed, onChange, problems }: PlanFieldsProps) {
  const t = useWords()
  const { language } = useLanguage()
  const words = useProblemWords()
  const optional = t('hotels:optional')
  const change = (part: Partial<PlanDraft>) => onChange({ ...typed, ...part })
  return (
    <>
      <HotelField typed={typed} onChange={onChange} error={words(problems.hotelId)} />
      <WhenField typed={typed} onChange={onChange} error={words(problems.day)} />
      <TextField
        label={t('visits:plan.time')}
        optional={optional}
        help={t('visits:plan.time-help', { example: formatTime('14:30', language) })}
        value={typed.time}
        onChange={(time) => change({ time })}
        error={words(problems.time)}
        dir="ltr"
        inputMode="numeric"
      />
      <TextArea
        label={t('visits:plan.purpose')}
        optional={optional}
        value={typed.purpose}
        onChange={(purpose) => change({ purpose })}
        error={words(problems.purpose)}
      />
    </>
  )
}

type PartProps = Pick<PlanFieldsProps, 'typed' | 'onChange'> & { error: string | undefined }

function HotelField({ typed, onChange, error }: PartProps) {
  const t = useWords()
  const today = useToday()
  const hotels = useRecords('hotel')
  const options = (hotels ?? [])
    .filter(({ fields }) => fields.closedOn === null || fields.closedOn > today)
    .sort((a, b) => a.fields.name.localeCompare(b.fields.name, 'en', { numeric: true }))
    .map(({ id, fields: { name, street, postcode } }) => ({
      value: id,
      label: <Ltr>{name}</Ltr>,
      second: <Ltr>{[street, postcode].filter(Boolean).join(', ')}</Ltr>,
      search: `${name} ${street} ${postcode}`,
    }))
  return (
    <PickList
      label={t('visits:plan.hotel')}
      options={options}
      value={typed.hotelId ?? undefined}
      onChange={(hotelId) => onChange({ ...typed, hotelId })}
      error={error}
      words={{
        choose: t('visits:plan.choose'),
        search: t('visits:plan.search'),
        clear: t('visits:plan.clear'),
        none: t('visits:plan.none'),
        close: t('visits:close'),
      }}
    />
  )
}

function WhenField({ typed, onChange, error }: PartProps) {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()
  const iso = isoOf(typed.day)
  const quick = (label: string, days: number) => ({
    label,
    onPress: () => onChange({ ...typed, day: entryOf(addDays(today, days)) }),
  })
  return (
    <DayField
      label={t('visits:plan.when')}
      value={typed.day}
      onChange={(day) => onChange({ ...typed, day })}
      months={gregorianMonths[language]}
      error={error}
      second={
        isDay(iso) && (
          <Facts>
            {[formatDay(iso, language, { weekday: true, year: true }), formatSolarDay(iso, language)]}
          </Facts>
        )
      }
      quick={[
        quick(t('visits:plan.today'), 0),
        quick(t('visits:plan.tomorrow'), 1),
        quick(t('visits:plan.next-week'), 7),
      ]}
      words={{
        day: t('visits:plan.day'),
        month: t('visits:plan.month'),
        year: t('visits:plan.year'),
        chooseMonth: t('visits:plan.choose-month'),
        search: t('visits:plan.search-month'),
        clear: t('visits:plan.clear'),
        none: t('visits:plan.no-month'),
        close: t('visits:close'),
      }}
    />
  )
}

function useProblemWords() {
  const t = useWords()
  const { language } = useLanguage()
  return (problem: PlanProblem | undefined) => {
    if (problem === undefined) return undefined
    return problem === 'time-wrong'
      ? t('visits:problem.time-wrong', { example: formatTime('14:30', language) })
      : t(`visits:problem.${problem}`)
  }
}
