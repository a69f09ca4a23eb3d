import { ageOn, type BirthDateReading } from '#rules/time/birth-date.ts'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Tick } from '#ui/widgets/choice/tick.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { useWhen } from '#ui/platform/use-when.ts'
import apart from '#ui/widgets/text/apart.module.css'
import css from './person.module.css'
import {
  birthManners,
  confirmationOf,
  needsConfirmation,
  readBirth,
  type BirthDraft,
  type BirthProblem,
} from './person-draft.ts'

interface BirthFieldProps {
  birth: BirthDraft
  onChange: (birth: BirthDraft) => void
  problem: BirthProblem | undefined
}

/** When somebody was born, as far as it is known, in either calendar. What was read is said before it is saved. */
export function BirthField({ birth, onChange, problem }: BirthFieldProps) {
  const t = useWords()
  const { today } = useWhen()
  const { manner, text } = birth
  const read = readBirth(birth, today)
  const reading = read.ok && text.trim() !== '' ? read.value : null
  return (
    <>
      <Chips
        label={t('person:birth')}
        twoAbreast
        options={birthManners.map((value) => ({ value, label: t(`person:birth-manner.${value}`) }))}
        value={manner}
        onChange={(next) => onChange({ ...birth, manner: next, confirmed: null })}
      />
      {manner !== 'unknown' && (
        <TextField
          label={t(`person:birth-label.${manner}`)}
          help={t(`person:birth-help.${manner}`)}
          error={problem && t(`person:birth-problem.${problem}`)}
          after={reading && <ReadAs reading={reading} />}
          inputMode={manner === 'day' ? 'text' : 'numeric'}
          value={text}
          onChange={(typed) => onChange({ ...birth, text: typed })}
        />
      )}
      {manner !== 'unknown' && reading && needsConfirmation(reading) && (
        <div className={css.confirm}>
          <Tick
            label={<IsIt reading={reading} />}
            checked={birth.confirmed === confirmationOf(reading)}
            onChange={(isRight) =>
              onChange({ ...birth, confirmed: isRight ? confirmationOf(reading) : null })
            }
          />
        </div>
      )}
    </>
  )
}

/** The date as it will be kept, and how old that makes them. */
function ReadAs({ reading }: { reading: BirthDateReading }) {
  const t = useWords()
  const { today } = useWhen()
  const day = useBirthWords()(reading)
  const age = ageOn(reading.birth, today)
  return (
    <span role="status" className={apart.apart}>
      {day && <span>{t('person:birth-read', { day })}</span>}
      {age && <span>{t(age.about ? 'members:age.about' : 'members:age.exact', { count: age.years })}</span>}
      {reading.assigned && <span>{t('person:birth-assigned')}</span>}
    </span>
  )
}

function IsIt({ reading }: { reading: BirthDateReading }) {
  const t = useWords()
  return t('person:birth-confirm', { day: useBirthWords()(reading) ?? '' })
}

function useBirthWords() {
  const { full } = useWhen()
  const number = useNumber()
  return ({ birth }: BirthDateReading): string | null => {
    if (birth.precision === 'unknown') return null
    // A year is not a count: no mark stands between its thousands.
    return birth.precision === 'day' ? full(birth.on) : number(birth.year).replace(/[,٬]/g, '')
  }
}
