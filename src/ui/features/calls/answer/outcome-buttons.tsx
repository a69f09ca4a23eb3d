import { checkInOutcomes, type CheckIn } from '#rules/records/calls/check-in.ts'
import { useWords } from '#ui/platform/language.tsx'
import chips from '#ui/widgets/choice/chips.module.css'
import { Fieldset } from '#ui/widgets/form/field.tsx'
import css from './answer.module.css'
import { Icon } from '#ui/widgets/text/icon.tsx'

interface OutcomeButtonsProps {
  chosen: CheckIn['outcome'] | null
  onChoose: (outcome: CheckIn['outcome']) => void
  isMissing: boolean
}

/**
 * The five outcomes. They look like chips and are buttons: two of them save at once, and the arrow keys that walk along
 * a group of radios would save what somebody only passes by.
 */
export function OutcomeButtons({ chosen, onChoose, isMissing }: OutcomeButtonsProps) {
  const t = useWords()
  return (
    <div className={css.part} data-missing={isMissing || undefined}>
      <Fieldset label={t('calls:outcome.label')} error={isMissing && t('calls:outcome.missing')}>
        <div className={chips.two}>
          {checkInOutcomes.map((outcome) => {
            const isChosen = outcome === chosen
            return (
              <button
                key={outcome}
                type="button"
                className={isChosen ? `${chips.chip} ${chips.on}` : chips.chip}
                aria-pressed={isChosen}
                onClick={() => onChoose(outcome)}
              >
                {isChosen && <Icon name="check" size="small" />}
                <span>{t(`calls:outcome.${outcome}`)}</span>
              </button>
            )
          })}
        </div>
      </Fieldset>
    </div>
  )
}
