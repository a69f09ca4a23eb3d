import { useSyncExternalStore } from 'react'
import type { Hotel } from '#rules/records/hotel.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import css from './member-file.module.css'
import { mapHref } from './reach.ts'

interface DirectionsDialogProps {
  isOpen: boolean
  hotel: Hotel
  room: string
  onClose: () => void
}

/** Where the hotel is and how to get in, readable without a map; the phone's own map is one tap on. */
export function DirectionsDialog({ isOpen, hotel, room, onClose }: DirectionsDialogProps) {
  const t = useWords()
  const isOnline = useSyncExternalStore(watchNetwork, () => navigator.onLine)
  const address = [hotel.name, hotel.street, hotel.postcode].filter((part) => part !== '').join(', ')
  return (
    <Dialog
      open={isOpen}
      title={<Ltr>{hotel.name}</Ltr>}
      closeLabel={t('members:close')}
      onClose={onClose}
      foot={
        <Button kind="solid" icon="route" href={mapHref(address, navigator.userAgent)}>
          {t('members:action.open-map')}
        </Button>
      }
    >
      <div className={css.address}>
        {hotel.street !== '' && (
          <p>
            <Ltr>{hotel.street}</Ltr>
          </p>
        )}
        {hotel.postcode !== '' && (
          <p className={css.postcode}>
            <Ltr>{hotel.postcode}</Ltr>
          </p>
        )}
        {room !== '' && (
          <p>
            <Words k="members:home.room" values={{ room: <Ltr>{room}</Ltr> }} />
          </p>
        )}
      </div>
      {hotel.remark !== '' && <p dir="auto">{hotel.remark}</p>}
      {!isOnline && <p>{t('members:reach.map-offline')}</p>}
    </Dialog>
  )
}

function watchNetwork(changed: () => void) {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}
