import { laterChoices, laterChoicesAt, laterOf } from '#rules/calls/later.ts'
import { formatTime } from '#rules/time/calendar.ts'
import type { LaterDraft } from '#ui/platform/calls/call-draft.ts'
import { useClock } from '#ui/platform/calls/use-clock.ts'
import { DayQuestion } from '#ui/platform/day-question.tsx'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { useToday } from '#ui/platform/use-today.ts'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import type { CallProblems } from './read-call.ts'

interface LaterFieldsProps {
  later: LaterDraft
  onChange: (later: LaterDraft) => void
  problems: CallProblems | null
}

/** When they want to be rung: what people mostly say, or a day and a time. */
export function LaterFields({ later, onChange, problems }: LaterFieldsProps) {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()
  const ahead = laterChoicesAt(useClock())
  const offered = laterChoices.filter((choice) => choice === later.choice || ahead.includes(choice))
  return (
    <>
      <Chips
        label={t('calls:later.when')}
        twoAbreast
        value={later.choice ?? undefined}
        onChange={(choice) => onChange({ ...later, choice })}
        options={[
          ...offered.map((choice) => ({
            value: choice,
            label: t(`calls:later.choice.${choice}`, {
              time: formatTime(laterOf(choice, today).time, language),
            }),
          })),
          { value: 'other', label: t('calls:later.choice.other') },
        ]}
        error={problems?.later && t('calls:later.missing')}
      />
      {later.choice === 'other' && (
        <>
          <DayQuestion
            label={t('calls:later.day')}
            value={later.day}
            onChange={(day) => onChange({ ...later, day })}
            error={problems?.day && t('calls:later.no-such-day')}
          />
          <TextField
            label={t('calls:later.time')}
            optional={t('person:optional')}
            dir="ltr"
            inputMode="numeric"
            value={later.time}
            onChange={(time) => onChange({ ...later, time })}
            error={
              problems?.time && t('calls:later.no-such-time', { example: formatTime('14:30', language) })
            }
          />
        </>
      )}
    </>
  )
}
