import { useWords } from '#ui/platform/language.tsx'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Stepper } from '#ui/widgets/amount/stepper.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import type { CallFieldsProps } from './call-fields.tsx'
import { MoodChips } from './mood-chips.tsx'
import { NeedsFields } from './needs-fields.tsx'

/** What is asked of somebody who answered, in the order in which a talk goes. Nothing of it must be answered. */
export function ReachedFields(props: CallFieldsProps) {
  const { draft, onChange } = props
  const t = useWords()
  return (
    <>
      <AddressFields {...props} />
      <Stepper
        label={t('calls:people.label')}
        value={draft.people ?? undefined}
        onChange={(people) => onChange({ ...draft, people })}
        step={1}
        min={1}
        max={30}
        start={1}
        words={{
          shown:
            draft.people === null
              ? t('calls:people.unsaid')
              : t('calls:people.count', { count: draft.people }),
          less: t('calls:people.less'),
          more: t('calls:people.more'),
        }}
      />
      <NeedsFields {...props} />
      <MoodChips mood={draft.mood} onChange={(mood) => onChange({ ...draft, mood })} />
    </>
  )
}

function AddressFields({ draft, onChange, row: { card }, problems }: CallFieldsProps) {
  const t = useWords()
  const address = card?.address
  // Where it is told to nobody it is not asked for either.
  if (!address && card?.isAddressConfidential) return null
  const place = address?.hotel || address?.street || address?.postcode
  const answer = draft.isAddressRight === null ? undefined : draft.isAddressRight ? 'yes' : 'moved'
  return (
    <>
      <Chips
        label={
          place ? (
            address?.room ? (
              <Words
                k="calls:address.still-room"
                values={{ place: <Ltr>{place}</Ltr>, room: <Ltr>{address.room}</Ltr> }}
              />
            ) : (
              <Words k="calls:address.still" values={{ place: <Ltr>{place}</Ltr> }} />
            )
          ) : (
            t('calls:address.unknown')
          )
        }
        twoAbreast
        value={answer}
        onChange={(said) => onChange({ ...draft, isAddressRight: said === 'yes' })}
        onClear={() => onChange({ ...draft, isAddressRight: null })}
        options={[
          ...(place ? [{ value: 'yes' as const, label: t('person:answer.yes') }] : []),
          { value: 'moved' as const, label: t(place ? 'calls:address.moved' : 'calls:address.told') },
        ]}
      />
      {draft.isAddressRight === false && (
        <TextArea
          label={t('calls:address.where')}
          help={t('calls:address.where-help')}
          value={draft.movedTo}
          onChange={(movedTo) => onChange({ ...draft, movedTo })}
          error={problems?.texts.includes('movedTo') && t('notes:too-long')}
        />
      )}
    </>
  )
}
