import { useMemo } from 'react'
import { formatTime } from '#rules/time/calendar.ts'
import { caseloadsOn } from '#rules/casework/caseload.ts'
import { isWithUs } from '#rules/hotel/residents.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useRecords } from '#ui/platform/use-records.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Ltr } from '#ui/platform/words.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Road, RoadRow, type NodeKind } from '#ui/widgets/road/road.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { visitsOfDay } from '#rules/due/own-visits.ts'

const nodes: Record<string, NodeKind> = { planned: 'ring', 'under-way': 'here', finished: 'full' }

/** For a coordinator: where the team is today, and the members nobody works with yet. */
export function TeamRows({ exceptVisitId }: { exceptVisitId: string | undefined }) {
  const unassignedCount = useUnassignedCount()
  const t = useWords()
  return (
    <>
      <TeamVisits exceptVisitId={exceptVisitId} />
      {unassignedCount > 0 && (
        <Section title={t('today:waiting-team')}>
          <Rows>
            <Row
              href={paths.team}
              first={t('today:no-caseworker', { count: unassignedCount })}
              second={t('today:no-caseworker-text')}
              endIcon="fwd"
            />
          </Rows>
        </Section>
      )}
    </>
  )
}

function TeamVisits({ exceptVisitId }: { exceptVisitId: string | undefined }) {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()
  const visits = useRecords('visit')
  const hotels = useRecords('hotel')
  const staff = useRecords('staff')
  const todays = visitsOfDay(visits ?? [], today).filter(({ id }) => id !== exceptVisitId)
  if (todays.length === 0 || !hotels) return null
  return (
    <Section title={t('today:team-visits')}>
      <Road label={t('today:team-visits')}>
        {todays.map(({ id, fields }) => {
          const worker = staff?.find((one) => one.id === fields.staffId)?.fields.name
          return (
            <RoadRow
              key={id}
              node={nodes[fields.state] ?? 'ring'}
              past={fields.state === 'finished'}
              href={paths.visit(id)}
              first={<Ltr>{hotels.find((hotel) => hotel.id === fields.hotelId)?.fields.name ?? '–'}</Ltr>}
              second={
                <Facts>
                  {[
                    worker && <bdi>{worker}</bdi>,
                    t(`visits:state.${fields.state}`),
                    fields.atTime && formatTime(fields.atTime, language),
                  ]}
                </Facts>
              }
              endIcon="fwd"
            />
          )
        })}
      </Road>
    </Section>
  )
}

/** How many members no caseworker is charged with today. */
function useUnassignedCount(): number {
  const today = useToday()
  const members = useRecords('member')
  const assignments = useRecords('assignment')
  return useMemo(() => {
    if (!members || !assignments) return 0
    const { byMember } = caseloadsOn(assignments, today)
    return members.filter(({ id, fields }) => isWithUs(fields, today) && !byMember.has(id)).length
  }, [members, assignments, today])
}
