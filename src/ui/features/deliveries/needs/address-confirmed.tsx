import type { ServedHousehold } from '#rules/fortnight/households.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useRecord } from '#ui/platform/use-records.ts'
import { useWhen } from '#ui/platform/use-when.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Switch } from '#ui/widgets/amount/switch.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import css from './needs.module.css'

interface AddressConfirmedProps {
  household: ServedHousehold
  isConfirmed: boolean
  onChange: (isConfirmed: boolean) => void
}

/** Where the file says they live, when somebody last made sure, and whether somebody did so now. */
export function AddressConfirmed({ household, isConfirmed, onChange }: AddressConfirmedProps) {
  const t = useWords()
  const { day } = useWhen()
  const hotel = useRecord('hotel', household.hotelId ?? '')
  const confirmedOn = household.needs?.fields.addressConfirmedOn ?? null
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
  return (
    <>
      <Sheet between>
        <Switch
          label={
            household.room === '' ? (
              <Words k="deliveries:needs.lives-at" values={{ hotel: name }} />
            ) : (
              <Words
                k="deliveries:needs.lives-in"
                values={{ hotel: name, room: <Ltr>{household.room}</Ltr> }}
              />
            )
          }
          second={
            confirmedOn === null
              ? t('deliveries:needs.never-confirmed')
              : t('deliveries:needs.confirmed-on', { day: day(confirmedOn) })
          }
          checked={isConfirmed}
          onChange={onChange}
        />
      </Sheet>
      <div className={css.add}>{move}</div>
    </>
  )
}
