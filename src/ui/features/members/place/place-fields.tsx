import { useMemo } from 'react'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { useRecords } from '#ui/platform/use-records.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { PickList } from '#ui/widgets/choice/pick-list.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { Ltr } from '#ui/widgets/text/ltr.tsx'

interface PlaceFieldsProps {
  hotelId: string | null
  room: string
  onChange: (place: { hotelId: string | null; room: string }) => void
  problems: { readonly hotel?: 'missing' | undefined; readonly room?: 'too-long' | undefined }
}

/** Which hotel and which room. */
export function PlaceFields({ hotelId, room, onChange, problems }: PlaceFieldsProps) {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()
  const hotels = useRecords('hotel')
  const options = useMemo(
    () =>
      (hotels ?? [])
        .filter(({ id, fields }) => id === hotelId || fields.closedOn === null || fields.closedOn > today)
        .toSorted((a, b) => a.fields.name.localeCompare(b.fields.name, language === 'en' ? 'en' : 'fa'))
        .map(({ id, fields }) => ({
          value: id,
          label: <Ltr>{fields.name}</Ltr>,
          second: <Ltr>{[fields.street, fields.postcode].filter((part) => part !== '').join(', ')}</Ltr>,
          search: `${fields.name} ${fields.street} ${fields.postcode}`,
        })),
    [hotels, hotelId, today, language],
  )
  return (
    <>
      <PickList
        label={t('members:place.hotel')}
        error={problems.hotel && t(`members:hotel-problem.${problems.hotel}`)}
        options={options}
        value={hotelId ?? undefined}
        onChange={(chosen) => onChange({ hotelId: chosen, room })}
        words={{
          choose: t('members:place.choose-hotel'),
          search: t('members:place.search-hotel'),
          clear: t('members:clear-search'),
          none: t('members:empty.nothing'),
          close: t('members:close'),
        }}
      />
      <TextField
        label={t('members:place.room')}
        optional={t('person:optional')}
        error={problems.room && t(`members:room-problem.${problems.room}`)}
        dir="ltr"
        value={room}
        onChange={(typed) => onChange({ hotelId, room: typed })}
        autoCapitalize="characters"
        maxLength={40}
      />
    </>
  )
}
