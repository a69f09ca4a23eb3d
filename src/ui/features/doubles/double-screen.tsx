import { useState } from 'react'
import { edit, type ViewOf } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import type { Double } from '#rules/records/told/double.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { useCycleWords } from '../../platform/fortnight/cycle-words.ts'
import { NotSavedBand } from '../../platform/house/not-saved-band.tsx'
import { MemberName } from '../../platform/house/resident-words.tsx'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useRecord } from '../../platform/use-records.ts'
import { useSave, type Saving } from '../../platform/use-save.ts'
import { useWhen } from '../../platform/use-when.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Band } from '../../widgets/state/band.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import css from './doubles.module.css'
import { AnswerCard } from './answer-card.tsx'
import { useTopUpTold } from './top-up-told.tsx'

type Answer = NonNullable<Double['answer']>

/** Two top-ups to one member in one cycle, side by side: whether both stand, or only one of them. */
export function DoubleScreen({ doubleId }: { doubleId: string }) {
  const t = useWords()
  const double = useRecord('double', doubleId)
  if (double) return <FoundDouble key={double.id} double={double} />
  return (
    <Screen title={t('doubles:title')} back={{ label: t('doubles:back'), href: paths.today }}>
      {double === null ? (
        <EmptyState title={t('doubles:gone.title')} text={t('doubles:gone.text')} />
      ) : (
        <Skeleton label={t('doubles:loading')} />
      )}
    </Screen>
  )
}

function FoundDouble({ double }: { double: ViewOf<'double'> }) {
  const t = useWords()
  const saving = useSave()
  const { me } = useDesk()
  const { title } = useCycleWords()
  const { moment } = useWhen()
  const { memberId, cycleId, answer } = double.fields
  const member = useRecord('member', memberId)?.fields
  const cycle = useRecord('cycle', cycleId)?.fields
  const [chosen, setChosen] = useState<Answer | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const write = (next: Answer | null) =>
    void saving.save({
      writings: [
        edit(recordKinds.double, double.id, { answer: next, answeredBy: next === null ? null : me.staffId }),
      ],
    })
  return (
    <Screen
      eyebrow={t('doubles:title')}
      title={member ? <MemberName member={member} /> : t('doubles:title')}
      sub={
        <>
          {cycle && (
            <p>
              <bdi>{title(cycle)}</bdi>
            </p>
          )}
          <p>{t('doubles:noticed', { when: moment(dayAt(double.createdAtMs), double.createdAtMs) })}</p>
          <p>{t('doubles:text')}</p>
        </>
      }
      back={{ label: t('doubles:back'), href: paths.today }}
      foot={
        answer === null ? (
          <Button kind="solid" wide onPress={() => (chosen ? write(chosen) : setIsMissing(true))}>
            {chosen ? t(`doubles:keep.${chosen}`) : t('doubles:choose')}
          </Button>
        ) : undefined
      }
    >
      {isMissing && answer === null && chosen === null && (
        <p className={css.missing} role="alert">
          {t('doubles:missing')}
        </p>
      )}
      <Answers double={double} chosen={answer ?? chosen} onChoose={answer === null ? setChosen : undefined} />
      <Told answer={answer} saving={saving} onUndo={() => write(null)} />
    </Screen>
  )
}

interface AnswersProps {
  double: ViewOf<'double'>
  chosen: Answer | null
  /** Left out once it is answered: then it is taken back first. */
  onChoose: ((answer: Answer) => void) | undefined
}

/** The two top-ups and both together, one of the three to choose. */
function Answers({ double: { id, fields }, chosen, onChoose }: AnswersProps) {
  const t = useWords()
  const first = useTopUpTold({ mine: fields.firstId, other: fields.secondId }, 'first')
  const second = useTopUpTold({ mine: fields.secondId, other: fields.firstId }, 'second')
  const told: Record<Answer, typeof first> = {
    first,
    second,
    both: { value: null, lines: [t('doubles:both-text')] },
  }
  return (
    <fieldset className={css.answers}>
      <legend className="visually-hidden">{t('doubles:question')}</legend>
      {(['first', 'second', 'both'] as const).map((answer) => (
        <AnswerCard
          key={answer}
          group={id}
          words={t(`doubles:answer.${answer}`)}
          {...told[answer]}
          isChosen={chosen === answer}
          onChoose={onChoose && (() => onChoose(answer))}
        />
      ))}
    </fieldset>
  )
}

function Told({ answer, saving, onUndo }: { answer: Answer | null; saving: Saving; onUndo: () => void }) {
  const t = useWords()
  return (
    <div role="status">
      <NotSavedBand saving={saving} />
      {answer === null ? (
        <p className={css.note}>{t('doubles:told-before')}</p>
      ) : (
        <Band
          kind="info"
          title={t(`doubles:answered.${answer}`)}
          text={t('doubles:told')}
          act={
            <Button icon="undo" onPress={onUndo}>
              {t('doubles:undo')}
            </Button>
          }
        />
      )}
    </div>
  )
}
