import { useMemo } from 'react'
import { CallSection } from '../../platform/calls/call-rows.tsx'
import { CallProgress } from '../../platform/calls/call-progress.tsx'
import { JustNow } from '../../platform/calls/just-now.tsx'
import { NextCallCard } from '../../platform/calls/next-call-card.tsx'
import { ToldTopUps, ToldWorries } from '../../platform/calls/told-rows.tsx'
import { isSettled, useMyCalls, type MyCalls } from '../../platform/calls/use-my-calls.ts'
import { useMyTopUps, useReceiptsAlone } from '../../platform/calls/use-my-top-ups.ts'
import { useToldWorries } from '../../platform/calls/use-told.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useObserved } from '../../platform/use-observed.ts'
import { Road, RoadRow } from '../../widgets/road/road.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { Tone } from '../../widgets/text/tone.tsx'
import { FirstLoad } from './rows/first-load.tsx'

/** A caller's day: whom to ring next, the rest of the list, and what became of what they told. */
export function VolunteerToday() {
  const t = useWords()
  const { sync } = useDesk()
  const load = useObserved(sync.firstLoad)
  const mine = useMyCalls()
  const worries = useToldWorries()
  const topUps = useMyTopUps(mine?.cycle?.id)
  const alone = useReceiptsAlone()
  const cardsByMember = useMemo(
    () => new Map(mine?.rows.flatMap(({ card }) => (card ? [[card.memberId, card] as const] : []))),
    [mine],
  )
  return (
    <>
      {load && <FirstLoad load={load} />}
      <JustNow />
      <NotTaken />
      {mine ? (
        <MyList mine={mine} isLoading={Boolean(load)} />
      ) : (
        <Skeleton label={t('app:loading')} rows={5} />
      )}
      <ToldWorries worries={worries} />
      <ToldTopUps topUps={topUps ?? []} cardsByMember={cardsByMember} alone={alone} />
    </>
  )
}

function MyList({ mine, isLoading }: { mine: MyCalls; isLoading: boolean }) {
  const t = useWords()
  const { rows, next, doneCount, totalCount } = mine
  if (rows.length === 0) {
    return isLoading ? null : (
      <EmptyState title={t('today:volunteer.title')} text={t('today:volunteer.text')} />
    )
  }
  const others = rows.filter(({ call }) => call.id !== next?.call.id)
  const at = (...places: readonly string[]) => others.filter(({ place }) => places.includes(place))
  const later = at('later').toSorted((a, b) => askedFor(a).localeCompare(askedFor(b)))
  const settled = others
    .filter(isSettled)
    .toSorted((a, b) => (b.state.last?.fields.atMs ?? 0) - (a.state.last?.fields.atMs ?? 0))
  return (
    <>
      {next && <NextCallCard row={next} />}
      {!next && !isLoading && <NothingToRing isLaterLeft={later.length > 0} />}
      <CallProgress doneCount={doneCount} totalCount={totalCount} />
      <CallSection title={t('calls:list.later')} rows={later} />
      <CallSection title={t('calls:list.to-ring')} rows={at('to-ring', 'awaited')} />
      <CallSection title={t('calls:list.not-to-ring')} rows={at('not-to-ring')} />
      <CallSection title={t('calls:list.done')} rows={settled} />
    </>
  )
}

const askedFor = ({ state }: MyCalls['rows'][number]) =>
  `${state.last?.fields.laterOn ?? ''} ${state.last?.fields.laterTime ?? ''}`

function NothingToRing({ isLaterLeft }: { isLaterLeft: boolean }) {
  const t = useWords()
  return isLaterLeft ? (
    <EmptyState title={t('calls:free.title')} text={t('calls:free.later')} />
  ) : (
    <EmptyState title={t('calls:all-done.title')} text={t('calls:all-done.text')} />
  )
}

/** Changes that the office did not take: nothing is lost, and a person must look. */
function NotTaken() {
  const t = useWords()
  const { sync } = useDesk()
  const waiting = useObserved(sync.waiting)
  const count = (waiting ?? []).filter(({ state }) => state === 'refused').length
  if (count === 0) return null
  return (
    <Road>
      <RoadRow
        node="stop"
        href={paths.waiting}
        first={<Tone tone="stop">{t('today:refused', { count })}</Tone>}
        second={t('today:refused-text')}
        endIcon="fwd"
      />
    </Road>
  )
}
