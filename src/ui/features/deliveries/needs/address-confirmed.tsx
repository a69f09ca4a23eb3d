import { useMemo, type ReactNode } from 'react'
import type { ServedHousehold } from '#rules/fortnight/households.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useRecord, useRecords } from '#ui/platform/use-records.ts'
import { useWhen } from '#ui/platform/use-when.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Switch } from '#ui/widgets/amount/switch.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import css from './needs.module.css'

interface AddressConfirmedProps {
  household: ServedHousehold
  isConfirmed: boolean
  onChange: (isConfirmed: boolean) => void
}

/** Where the file says they live, when somebody last made sure, and whether somebody did so now. */
export function AddressConfirmed({ household, isConfirmed, onChange }: AddressConfirmedProps) {
  const t = useWords()
  const hotel = useRecord('hotel', household.hotelId ?? '')
  const move = (
    <Button icon="door" href={paths.moveMember(household.leadMemberId)}>
      {t('deliveries:action.new-address')}
    </Button>
  )
  if (!household.stay) {
    return (
      <Band
        kind="heed"
        title={t('deliveries:no-address')}
        text={t('deliveries:needs.no-address-text')}
        act={move}
      />
    )
  }
  const name = <Ltr>{hotel?.fields.name ?? '…'}</Ltr>
  const room = <Ltr>{household.room}</Ltr>
  return (
    <>
      <Sheet between>
        <Switch
          label={
            household.room === '' ? (
              <Words k="deliveries:needs.lives-at" values={{ hotel: name }} />
            ) : (
              <Words k="deliveries:needs.lives-in" values={{ hotel: name, room }} />
            )
          }
          second={<LastKnown household={household} />}
          checked={isConfirmed}
          onChange={onChange}
        />
      </Sheet>
      <div className={css.add}>{move}</div>
    </>
  )
}

/** The last that anybody learnt of the address: what was written down with the needs, or said on the telephone. */
function LastKnown({ household: { needs, memberIds, stay } }: { household: ServedHousehold }): ReactNode {
  const t = useWords()
  const { day } = useWhen()
  const checkIns = useRecords('check-in')
  const said = useMemo(
    () =>
      checkIns
        ?.filter(({ fields }) => memberIds.includes(fields.memberId))
        .filter(({ fields }) => !fields.isUndone && fields.isAddressRight !== null)
        .toSorted((a, b) => a.fields.atMs - b.fields.atMs)
        .at(-1)?.fields,
    [checkIns, memberIds],
  )
  const confirmedOn = needs?.fields.addressConfirmedOn ?? ''
  if (said?.isAddressRight === false && said.onDay >= confirmedOn && said.atMs > (stay?.changedAtMs ?? 0)) {
    return (
      <>
        <Tone tone="late">{t('deliveries:needs.said-wrong', { day: day(said.onDay) })}</Tone>{' '}
        {said.movedTo !== '' && <Words k="deliveries:needs.told" values={{ place: said.movedTo }} />}
      </>
    )
  }
  const saidRightOn = said?.isAddressRight === true ? said.onDay : ''
  const lastOn = saidRightOn > confirmedOn ? saidRightOn : confirmedOn
  return lastOn === ''
    ? t('deliveries:needs.never-confirmed')
    : t('deliveries:needs.confirmed-on', { day: day(lastOn) })
}
