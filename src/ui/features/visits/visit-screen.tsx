import type { ViewOf } from '#device/device.ts'
import { useHouse } from '../../platform/house/use-house.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useRecord } from '../../platform/use-records.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { PlannedVisit } from './planned-visit.tsx'
import { VisitRecord } from './visit-record.tsx'
import { WalkScreen } from './walk/walk-screen.tsx'

/** A visit in whatever state it is: planned, in hand, or over. */
export function VisitScreen({ visitId }: { visitId: string }) {
  const visit = useRecord('visit', visitId)
  if (visit === null) return <GoneVisit />
  return visit ? <KnownVisit key={visitId} visit={visit} /> : <ComingVisit />
}

function KnownVisit({ visit }: { visit: ViewOf<'visit'> }) {
  const { me } = useDesk()
  const house = useHouse(visit.fields.hotelId)
  if (house === null) return <GoneVisit />
  if (!house) return <ComingVisit />
  const isMine = visit.fields.staffId === me.staffId
  if (visit.fields.state === 'under-way' && isMine) return <WalkScreen visit={visit} house={house} />
  if (visit.fields.state === 'planned') return <PlannedVisit visit={visit} house={house} />
  return <VisitRecord visit={visit} house={house} />
}

function ComingVisit() {
  const t = useWords()
  return (
    <Screen title={t('visits:plan.hotel')} back={{ label: t('app:back'), href: paths.hotels }}>
      <Skeleton label={t('app:loading')} rows={5} />
    </Screen>
  )
}

function GoneVisit() {
  const t = useWords()
  return (
    <Screen title={t('hotels:visits')} back={{ label: t('app:back'), href: paths.hotels }}>
      <EmptyState
        title={t('visits:gone.title')}
        text={t('visits:gone.text')}
        act={
          <Button kind="quiet" icon="hotels" href={paths.hotels}>
            {t('hotels:gone.act')}
          </Button>
        }
      />
    </Screen>
  )
}
