import { useState } from 'react'
import { useLocation } from 'wouter'
import { edit, type ViewOf } from '#device/device.ts'
import { formatDay, formatTime } from '#rules/time/calendar.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { NotSavedBand } from '../../platform/house/not-saved-band.tsx'
import type { House } from '../../platform/house/use-house.ts'
import { useSave } from '../../platform/use-save.ts'
import { useStartVisit } from '../../platform/house/use-start-visit.ts'
import { useLanguage, useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { Ltr } from '../../platform/words.tsx'
import { Dialog } from '../../widgets/dialog/dialog.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Sheet } from '../../widgets/layout/sheet.tsx'
import { WorkerWords } from './visit-record.tsx'

/** A visit to come: what for, and how to begin it, put it off or drop it. */
export function PlannedVisit({ visit, house }: { visit: ViewOf<'visit'>; house: House }) {
  const t = useWords()
  const { language } = useLanguage()
  const { me } = useDesk()
  const starting = useStartVisit()
  const [isCancelling, setCancelling] = useState(false)
  const { onDay, atTime, purpose, staffId } = visit.fields
  const day = formatDay(onDay, language, { weekday: true })
  const isMine = staffId === me.staffId

  return (
    <Screen
      title={<Ltr>{house.hotel.fields.name}</Ltr>}
      sub={
        atTime
          ? t('visits:planned-for-at', { day, time: formatTime(atTime, language) })
          : t('visits:planned-for', { day })
      }
      back={{ label: t('app:back'), href: paths.hotel(house.hotel.id) }}
      foot={
        isMine && (
          <Button kind="solid" icon="walk" onPress={() => void starting.startPlanned(visit)}>
            {t('visits:action.start')}
          </Button>
        )
      }
    >
      <NotSavedBand saving={starting.saving} />
      <Sheet padded>
        <WorkerWords staffId={staffId} />
        {purpose !== '' && (
          <p>
            <bdi>{purpose}</bdi>
          </p>
        )}
        <p>{t('hotels:rooms', { count: house.rooms.length })}</p>
      </Sheet>
      {(isMine || me.role === 'coordinator') && (
        <div style={{ padding: 'var(--s-4)' }}>
          <Button icon="cross" wide onPress={() => setCancelling(true)}>
            {t('visits:action.cancel')}
          </Button>
        </div>
      )}
      <CancelDialog open={isCancelling} visit={visit} onClose={() => setCancelling(false)} />
    </Screen>
  )
}

interface CancelDialogProps {
  open: boolean
  visit: ViewOf<'visit'>
  onClose: () => void
}

function CancelDialog({ open, visit, onClose }: CancelDialogProps) {
  const t = useWords()
  const saving = useSave()
  const [, goTo] = useLocation()
  const cancel = async () => {
    const done = () => goTo(paths.hotel(visit.fields.hotelId))
    await saving.save({ writings: [edit(recordKinds.visit, visit.id, { state: 'cancelled' })], done })
  }
  return (
    <Dialog
      open={open}
      title={t('visits:cancel.title')}
      closeLabel={t('visits:close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('visits:action.keep')}</Button>
          <Button kind="danger" onPress={() => void cancel()}>
            {t('visits:action.cancel')}
          </Button>
        </>
      }
    >
      <NotSavedBand saving={saving} />
      <p>{t('visits:cancel.text')}</p>
    </Dialog>
  )
}
