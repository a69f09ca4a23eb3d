import { moods, type CheckIn } from '#rules/records/calls/check-in.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import css from './answer.module.css'

type Mood = (typeof moods)[number]

/** Mouths from 1, very bad, to 5, very good, on a face of 24 by 24. */
const mouths: Readonly<Record<Mood, string>> = {
  1: 'M7.5 17.5c1-2.6 2.6-3.9 4.5-3.9s3.5 1.3 4.5 3.9',
  2: 'M8 16.6c1.1-1.3 2.4-1.9 4-1.9s2.9.6 4 1.9',
  3: 'M8 15.6h8',
  4: 'M8 14.7c1.1 1.3 2.4 1.9 4 1.9s2.9-.6 4-1.9',
  5: 'M7.5 13.8c1 2.6 2.6 3.9 4.5 3.9s3.5-1.3 4.5-3.9',
}
const head = 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0M9 9.5v.01M15 9.5v.01'

/** How they are, in words, with a face beside each. */
export function MoodChips({
  mood,
  onChange,
}: {
  mood: CheckIn['mood']
  onChange: (mood: CheckIn['mood']) => void
}) {
  const t = useWords()
  return (
    <Chips
      label={t('calls:mood.label')}
      value={mood === null ? undefined : `${mood}`}
      onChange={(said) => onChange(moods.find((one) => `${one}` === said) ?? null)}
      onClear={() => onChange(null)}
      options={moods.toReversed().map((one) => ({
        value: `${one}` as const,
        label: (
          <span className={css.mood}>
            <svg className={css.face} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <path d={`${head}${mouths[one]}`} />
            </svg>
            {t(`calls:mood.${one}`)}
          </span>
        ),
      }))}
    />
  )
}
