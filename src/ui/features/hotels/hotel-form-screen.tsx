import { useRef, useState, type SyntheticEvent } from 'react'
import { useLocation } from 'wouter'
import { add, edit, type ViewOf } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { NotSavedBand } from '../../platform/house/not-saved-band.tsx'
import { useSave } from '../../platform/use-save.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDraft, type Draft } from '../../platform/use-draft.ts'
import { useRecord } from '../../platform/use-records.ts'
import { useToday } from '../../platform/use-today.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { GoneHotel } from './gone-hotel.tsx'
import { HotelFields } from './form/hotel-fields.tsx'
import {
  draftOfHotel,
  emptyHotel,
  readHotel,
  type HotelDraft,
  type HotelProblems,
} from './form/read-hotel.ts'

/** A hotel is added, or what is known of it is corrected. Without `hotelId` it is a new one. */
export function HotelFormScreen({ hotelId }: { hotelId?: string | undefined }) {
  return hotelId === undefined ? <HotelForm hotel={null} /> : <KnownHotelForm hotelId={hotelId} />
}

function KnownHotelForm({ hotelId }: { hotelId: string }) {
  const t = useWords()
  const hotel = useRecord('hotel', hotelId, hotelId)
  if (hotel === null) return <GoneHotel />
  return hotel ? (
    <HotelForm hotel={hotel} />
  ) : (
    <Screen title={t('hotels:action.edit')} back={{ label: t('app:back'), href: paths.hotel(hotelId) }}>
      <Skeleton label={t('app:loading')} />
    </Screen>
  )
}

function HotelForm({ hotel }: { hotel: ViewOf<'hotel'> | null }) {
  const t = useWords()
  const key = hotel ? `hotel/${hotel.id}` : 'hotel/new'
  const draft = useDraft<HotelDraft>(key, hotel ? draftOfHotel(hotel.fields) : emptyHotel)

  return (
    <Screen
      title={t(hotel ? 'hotels:action.edit' : 'hotels:action.add')}
      back={{ label: t('app:back'), href: hotel ? paths.hotel(hotel.id) : paths.hotels, as: 'close' }}
      foot={
        <Button kind="solid" type="submit" form="hotel">
          {t('hotels:action.save')}
        </Button>
      }
    >
      {draft && <HotelEditor hotel={hotel} draft={draft} />}
    </Screen>
  )
}

interface HotelEditorProps {
  hotel: ViewOf<'hotel'> | null
  draft: Draft<HotelDraft>
}

function HotelEditor({ hotel, draft }: HotelEditorProps) {
  const [, goTo] = useLocation()
  const today = useToday()
  const saving = useSave(draft)
  const [problems, setProblems] = useState<HotelProblems>({})
  const form = useRef<HTMLFormElement>(null)

  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    const read = readHotel(draft.content, { closedOn: hotel?.fields.closedOn ?? null, today })
    setProblems(read.ok ? {} : read.error.problems)
    if (!read.ok) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
      return
    }
    const writing = hotel ? edit(recordKinds.hotel, hotel.id, read.value) : add(recordKinds.hotel, read.value)
    const done = () => goTo(paths.hotel(writing.id), { replace: true })
    await saving.save({ writings: [writing], done })
  }

  return (
    <form id="hotel" ref={form} noValidate onSubmit={(event) => void save(event)}>
      <NotSavedBand saving={saving} />
      <HotelFields typed={draft.content} onChange={draft.change} problems={problems} />
    </form>
  )
}
