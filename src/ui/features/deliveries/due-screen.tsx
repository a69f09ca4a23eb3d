import { useMemo, useState } from 'react'
import type { ViewOf } from '#device/device.ts'
import { dueReasons } from '#rules/fortnight/who-is-due.ts'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import { useCycleWords } from '../../platform/fortnight/cycle-words.ts'
import { useFortnight, type Fortnight } from '../../platform/fortnight/use-due.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useRecords } from '../../platform/use-records.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Growing } from '../../widgets/road/growing.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { GoneCycle } from './cycle/gone-cycle.tsx'
import { isShown, noFilter, type DueFilter } from './due/due-filter.ts'
import { DueFilters } from './due/due-filters.tsx'
import { DueRow } from './due/due-row.tsx'
import { ReasonHelp } from './due/reason-help.tsx'
import { ShortageRows } from './due/shortage-rows.tsx'

/** Who gets a package in a cycle and why, what lies in it, and whether there is enough for all. */
export function DueScreen({ cycleId }: { cycleId: string }) {
  const t = useWords()
  const words = useCycleWords()
  const fortnight = useFortnight(cycleId)
  const hotels = useRecords('hotel')
  if (fortnight === null) return <GoneCycle />
  return (
    <Screen
      title={t('deliveries:step.due')}
      sub={fortnight && <bdi>{words.title(fortnight.cycle.fields)}</bdi>}
      back={{ label: t('app:back'), href: paths.cycle(cycleId) }}
      foot={
        fortnight && (
          <Button kind="solid" icon="route" href={paths.runs(cycleId)} wide>
            {t('deliveries:action.plan-runs')}
          </Button>
        )
      }
    >
      {!fortnight || !hotels ? (
        <Skeleton label={t('app:loading')} rows={6} />
      ) : fortnight.due.length === 0 ? (
        <EmptyState title={t('deliveries:due.nobody')} text={t('deliveries:due.nobody-text')} />
      ) : (
        <DueList fortnight={fortnight} hotels={hotels} />
      )}
    </Screen>
  )
}

interface DueListProps {
  fortnight: Fortnight
  hotels: readonly ViewOf<'hotel'>[]
}

function DueList({ fortnight, hotels }: DueListProps) {
  const t = useWords()
  const [filter, setFilter] = useState<DueFilter>(noFilter)
  const hotelsById = useMemo(() => new Map(hotels.map((hotel) => [hotel.id, hotel])), [hotels])
  const without = useMemo(() => withoutByLead(fortnight), [fortnight])
  const shown = fortnight.due.filter((one) => isShown(filter, one))
  return (
    <>
      <ShortageRows fortnight={fortnight} />
      <DueFilters due={fortnight.due} hotels={hotels} filter={filter} onChange={setFilter} />
      {shown.length === 0 && (
        <EmptyState
          title={t('deliveries:due.none-found')}
          act={
            <Button kind="quiet" onPress={() => setFilter(noFilter)}>
              {t('deliveries:action.show-all')}
            </Button>
          }
        />
      )}
      {dueReasons
        .map((reason) => ({ reason, those: shown.filter((one) => one.reason === reason) }))
        .filter(({ those }) => those.length > 0)
        .map(({ reason, those }) => (
          <Section key={reason} title={t(`deliveries:reason.${reason}`, { total: those.length })}>
            <ReasonHelp reason={reason} />
            <Rows>
              <Growing
                key={`${filter.hotelId} ${filter.language}`}
                items={those}
                render={(one) => (
                  <DueRow
                    key={one.household.leadMemberId}
                    one={one}
                    fortnight={fortnight}
                    hotel={hotelsById.get(one.household.hotelId ?? '')}
                    without={without.get(one.household.leadMemberId) ?? []}
                  />
                )}
              />
            </Rows>
          </Section>
        ))}
    </>
  )
}

/** What each household goes without, by its lead member. */
function withoutByLead({ short }: Fortnight): ReadonlyMap<string, readonly Piece[]> {
  const missing = short.flatMap(({ itemId, without }) => without.map((one) => ({ itemId, ...one })))
  return new Map(
    [...Map.groupBy(missing, ({ leadMemberId }) => leadMemberId)].map(([leadMemberId, pieces]) => [
      leadMemberId,
      pieces.map(({ itemId, quantity }) => ({ itemId, quantity })),
    ]),
  )
}
