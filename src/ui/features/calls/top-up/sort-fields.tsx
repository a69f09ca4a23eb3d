import { safePhones } from '#rules/calls/reach.ts'
import { isNetwork, networks } from '#rules/money/networks.ts'
import { formatOyster, readOyster } from '#rules/money/oyster.ts'
import { formatPhone } from '#rules/reach/phone.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Ltr } from '#ui/platform/words.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import type { TopUpFieldsProps } from './top-up-fields.tsx'

/** Phone credit: whose network, and which number. */
export function CreditFields(props: TopUpFieldsProps) {
  const { draft, onChange, problems } = props
  const t = useWords()
  const isOther = draft.network === 'other'
  const missing = problems.network && t('calls:top-up.missing-network')
  return (
    <>
      <Chips
        label={t('calls:top-up.network')}
        value={draft.network ?? undefined}
        onChange={(network) => onChange({ ...draft, network: isNetwork(network) ? network : 'other' })}
        options={[
          ...networks.map((name) => ({ value: name, label: <Ltr>{name}</Ltr> })),
          { value: 'other' as const, label: t('calls:top-up.other-network') },
        ]}
        error={!isOther && missing}
      />
      {isOther && (
        <TextField
          label={t('calls:top-up.network-name')}
          maxLength={40}
          value={draft.otherNetwork}
          onChange={(otherNetwork) => onChange({ ...draft, otherNetwork })}
          error={missing}
        />
      )}
      <NumberFields {...props} />
    </>
  )
}

function NumberFields({ draft, onChange, card, problems }: TopUpFieldsProps) {
  const t = useWords()
  const phones = card ? safePhones(card) : []
  return (
    <>
      {phones.length > 0 && (
        <Chips
          label={t('calls:top-up.number')}
          value={draft.phone ?? undefined}
          onChange={(phone) => onChange({ ...draft, phone })}
          options={[
            ...phones.map(({ phone }) => ({ value: phone, label: <Ltr>{formatPhone(phone)}</Ltr> })),
            { value: 'other', label: t('calls:top-up.other-number') },
          ]}
        />
      )}
      {(phones.length === 0 || draft.phone === 'other') && (
        <TextField
          label={t('person:phone')}
          type="tel"
          dir="ltr"
          value={draft.otherPhone}
          onChange={(otherPhone) => onChange({ ...draft, phone: 'other', otherPhone })}
          error={problems.phone && t(`person:phone-problem.${problems.phone}`)}
        />
      )}
    </>
  )
}

/** Travel: the number on the card, shown again in groups so that it can be compared. */
export function TravelFields({ draft, onChange, problems }: TopUpFieldsProps) {
  const t = useWords()
  const read = readOyster(draft.oyster)
  return (
    <TextField
      label={t('calls:top-up.oyster')}
      help={t('calls:top-up.oyster-help')}
      dir="ltr"
      inputMode="numeric"
      value={draft.oyster}
      onChange={(oyster) => onChange({ ...draft, oyster })}
      error={problems.oyster && t(`calls:top-up.oyster-problem.${problems.oyster}`)}
      after={read.ok && <Ltr>{formatOyster(read.value)}</Ltr>}
    />
  )
}
