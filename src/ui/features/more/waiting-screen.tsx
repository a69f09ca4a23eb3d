import { useMemo } from 'react'
import type { WaitingChange } from '#device/device.ts'
import { dayAt, formatDay, formatTime, timeAt } from '#rules/time/calendar.ts'
import { useLanguage, useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useObserved } from '../../platform/use-observed.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { RowBody } from '../../widgets/road/row.tsx'
import { Road, RoadStop } from '../../widgets/road/road.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { SignInAgain } from './sign-in-again.tsx'

/** Every change that only this phone has, since when, and why it waits. */
export function WaitingScreen() {
  const t = useWords()
  const { sync } = useDesk()
  const waiting = useObserved(useMemo(() => sync.waiting, [sync]))
  const state = useObserved(useMemo(() => sync.state, [sync]))
  return (
    <Screen
      title={t('more:waiting-screen.title')}
      back={{ label: t('more:back'), href: paths.more }}
      foot={
        // Signed out, the next act is to sign in, and sending follows by itself.
        state?.is !== 'signed-out' && (
          <Button kind="solid" icon="again" busy={state?.is === 'sending'} onPress={() => void sync.now()}>
            {t('more:waiting-screen.send')}
          </Button>
        )
      }
    >
      {state?.is === 'signed-out' && <SignInAgain />}
      {!waiting && <Skeleton label={t('app:loading')} />}
      {waiting?.length === 0 && (
        <EmptyState title={t('more:waiting-screen.none')} text={t('more:waiting-screen.none-help')} />
      )}
      {waiting && waiting.length > 0 && (
        <Road label={t('more:waiting-screen.title')}>
          {waiting.map((change) => (
            <WaitingRow key={change.n} change={change} />
          ))}
        </Road>
      )}
    </Screen>
  )
}

const nodeOf = { waiting: 'ring', held: 'heed', refused: 'stop' } as const

function WaitingRow({ change }: { change: WaitingChange }) {
  const t = useWords()
  const { language } = useLanguage()
  const { sync } = useDesk()
  const since = t('more:waiting-screen.since', {
    day: formatDay(dayAt(change.atMs), language),
    time: formatTime(timeAt(change.atMs), language),
  })
  const state =
    change.state === 'waiting'
      ? t('more:waiting-screen.waits')
      : change.state === 'held'
        ? t('more:waiting-screen.held')
        : t('more:waiting-screen.refused')
  return (
    <RoadStop node={nodeOf[change.state]}>
      <RowBody
        first={t(`more:kind.${change.kind}`)}
        second={
          <>
            {state} · {since}
          </>
        }
        third={change.reason && t(`more:reason.${change.reason}`)}
      />
      {change.state === 'refused' && (
        <Button kind="quiet" icon="again" onPress={() => void sync.retry(change.n)}>
          {t('more:waiting-screen.retry')}
        </Button>
      )}
    </RoadStop>
  )
}
