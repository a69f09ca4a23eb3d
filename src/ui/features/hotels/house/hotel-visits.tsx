import type { ViewOf } from '#device/device.ts'
import { formatDay, formatTime } from '#rules/time/calendar.ts'
import { compareVisits } from '#rules/hotel/visits.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useRecords } from '#ui/platform/use-records.ts'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { Growing } from '#ui/widgets/road/growing.tsx'
import { Road, RoadRow, type NodeKind } from '#ui/widgets/road/road.tsx'

const nodes: Record<ViewOf<'visit'>['fields']['state'], NodeKind> = {
  planned: 'ring',
  'under-way': 'here',
  finished: 'full',
  cancelled: 'veil',
}

/** Every visit to a hotel, those to come first. */
export function HotelVisits({ visits }: { visits: readonly ViewOf<'visit'>[] }) {
  const t = useWords()
  const staff = useRecords('staff')
  const nameById = new Map(staff?.map(({ id, fields }) => [id, fields.name]))
  const newestFirst = visits
    .filter(({ fields }) => fields.state !== 'cancelled')
    .sort(compareVisits)
    .reverse()
  return (
    <Section title={t('hotels:visits')}>
      {newestFirst.length === 0 ? (
        <Sheet padded>{t('hotels:no-visits')}</Sheet>
      ) : (
        <Road label={t('hotels:visits')}>
          <Growing
            items={newestFirst}
            step={20}
            render={(visit) => (
              <VisitRow key={visit.id} visit={visit} worker={nameById.get(visit.fields.staffId)} />
            )}
          />
        </Road>
      )}
    </Section>
  )
}

function VisitRow({ visit: { id, fields }, worker }: { visit: ViewOf<'visit'>; worker: string | undefined }) {
  const t = useWords()
  const { language } = useLanguage()
  const seenCount = fields.outcomes.filter(({ outcome }) => outcome === 'seen').length
  return (
    <RoadRow
      node={nodes[fields.state]}
      past={fields.state === 'finished'}
      href={paths.visit(id)}
      first={
        <Facts>
          {[
            formatDay(fields.onDay, language, { weekday: true }),
            fields.atTime && fields.state === 'planned' && formatTime(fields.atTime, language),
          ]}
        </Facts>
      }
      second={
        <Facts>
          {[
            t(`visits:state.${fields.state}`),
            fields.state !== 'planned' && t('visits:seen-count', { count: seenCount }),
            worker && <bdi>{worker}</bdi>,
          ]}
        </Facts>
      }
      third={fields.purpose && <bdi>{fields.purpose}</bdi>}
      endIcon="fwd"
    />
  )
}
