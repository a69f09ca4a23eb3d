import { Suspense, useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../platform/language.tsx'
import { paths } from '../platform/paths.ts'
import { useDesk } from '../platform/phone-context.tsx'
import { useSession } from '../platform/session-store.ts'
import { Routes, isWorkInHand } from '../routes.tsx'
import { Frame } from '../widgets/places/frame.tsx'
import { Skeleton } from '../widgets/state/skeleton.tsx'
import { PhoneMark } from './phone-mark.tsx'
import { placesOf } from './places.ts'
import { Problem } from './problem.tsx'
import { UpdateBand } from './update-band.tsx'

/** The list of members and one of them are one screen: the list keeps its place while the member changes. */
const isMemberPlace = /^\/members(\/[^/]+)?$/
/** So are the stops of a run: from door to door only the words change, which takes half as long as a new screen. */
const isStop = /^\/stops\/[^/]+$/

const screenAt = (path: string) => {
  if (isMemberPlace.test(path)) return paths.members
  return isStop.test(path) ? '/stops' : path
}

/** What stands around every screen of somebody at work: the save mark, the places, and the watch for idleness. */
export function Shell() {
  const t = useWords()
  const desk = useDesk()
  const [path] = useLocation()
  useActivity()
  useForgetting()
  useTitle(path)

  const places = useMemo(
    () => placesOf(desk.me.role, path).map((place) => ({ ...place, label: t(`app:place.${place.name}`) })),
    [desk.me.role, path, t],
  )
  return (
    <Frame
      label={t('app:places')}
      places={places}
      brand={<bdi>{desk.me.organisationName}</bdi>}
      mark={<PhoneMark />}
      workInHand={isWorkInHand(path)}
    >
      <UpdateBand />
      <Problem key={screenAt(path)} at={path}>
        <Suspense fallback={<Skeleton label={t('app:loading')} />}>
          <Routes role={desk.me.role} />
        </Suspense>
      </Problem>
    </Frame>
  )
}

/** What was typed into a search goes with the desk: the next to unlock may be another person. */
function useForgetting() {
  const forget = useSession((session) => session.forget)
  useEffect(() => forget, [forget])
}

/** Tells the vault that somebody is here, at most once a second. */
function useActivity() {
  const desk = useDesk()
  const lastMs = useRef(0)
  useEffect(() => {
    const note = () => {
      const nowMs = performance.now()
      if (nowMs - lastMs.current < 1_000) return
      lastMs.current = nowMs
      desk.noteActivity()
    }
    const events = ['pointerdown', 'keydown', 'scroll'] as const
    for (const event of events) document.addEventListener(event, note, { capture: true, passive: true })
    return () => {
      for (const event of events) document.removeEventListener(event, note, { capture: true })
    }
  }, [desk])
}

/** The page's title never names a member: it stands in the phone's list of open apps and in the history. */
function useTitle(path: string) {
  const t = useWords()
  useEffect(() => {
    document.title = t('app:brand')
  }, [t, path])
}
