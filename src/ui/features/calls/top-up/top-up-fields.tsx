import { topUpSorts, topUpStates } from '#rules/records/calls/top-up.ts'
import type { CallCard } from '#rules/records/told/call-card.ts'
import { formatPounds } from '#rules/money/pounds.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Ltr } from '#ui/platform/words.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { usualAmounts, type TopUpDraft, type TopUpProblems } from './top-up-draft.ts'
import { CreditFields, TravelFields } from './sort-fields.tsx'

export interface TopUpFieldsProps {
  draft: TopUpDraft
  onChange: (draft: TopUpDraft) => void
  card: CallCard | undefined
  problems: TopUpProblems
}

/** What for, how much, where to, and whether it is sent already. */
export function TopUpFields(props: TopUpFieldsProps) {
  const { draft, onChange } = props
  const t = useWords()
  return (
    <>
      <Chips
        label={t('calls:top-up.what')}
        help={t('calls:top-up.once')}
        twoAbreast
        value={draft.sort}
        onChange={(sort) => onChange({ ...draft, sort })}
        options={topUpSorts.map((value) => ({ value, label: t(`calls:top-up.sort.${value}`) }))}
      />
      <AmountFields {...props} />
      {draft.sort === 'phone' ? <CreditFields {...props} /> : <TravelFields {...props} />}
      <Chips
        label={t('calls:top-up.state.label')}
        value={draft.state}
        onChange={(state) => onChange({ ...draft, state })}
        options={topUpStates.map((value) => ({ value, label: t(`calls:top-up.state.${value}`) }))}
      />
      {draft.state === 'failed' && (
        <TextField
          label={t('calls:top-up.why')}
          optional={t('person:optional')}
          maxLength={300}
          value={draft.remark}
          onChange={(remark) => onChange({ ...draft, remark })}
        />
      )}
    </>
  )
}

function AmountFields({ draft, onChange, problems }: TopUpFieldsProps) {
  const t = useWords()
  const isOther = draft.amount === 'other'
  const error = problems.amount && t(`calls:top-up.amount-problem.${problems.amount}`)
  return (
    <>
      <Chips
        label={t('calls:top-up.amount')}
        value={draft.amount === null ? undefined : `${draft.amount}`}
        onChange={(said) =>
          onChange({ ...draft, amount: usualAmounts.find((one) => `${one}` === said) ?? 'other' })
        }
        options={[
          ...usualAmounts.map((pence) => ({ value: `${pence}`, label: <Ltr>{formatPounds(pence)}</Ltr> })),
          { value: 'other', label: t('calls:top-up.other-amount') },
        ]}
        error={!isOther && error}
      />
      {isOther && (
        <TextField
          label={t('calls:top-up.pounds')}
          dir="ltr"
          inputMode="decimal"
          value={draft.otherAmount}
          onChange={(otherAmount) => onChange({ ...draft, otherAmount })}
          error={error}
        />
      )}
    </>
  )
}
