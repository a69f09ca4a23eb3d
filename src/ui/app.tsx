import { lazy, Suspense, useEffect, useMemo } from 'react'
import type { PhoneState } from '#device/device.ts'
import { Entry } from './features/entry/entry.tsx'
import { LockScreen } from './features/entry/lock-screen.tsx'
import { DeskContext, usePhone } from './platform/phone-context.tsx'
import { useObserved } from './platform/use-observed.ts'
import { Problem } from './shell/problem.tsx'

const NoStoreScreen = lazy(() =>
  import('./features/entry/no-store-screen.tsx').then((m) => ({ default: m.NoStoreScreen })),
)
const loadShell = () => import('./shell/shell.tsx').then((m) => ({ default: m.Shell }))
const Shell = lazy(loadShell)

/** The whole app: before somebody has unlocked this phone, and after. */
export function App() {
  const phone = usePhone()
  const state = useObserved(useMemo(() => phone.state, [phone]))
  const isLocked = state?.is === 'locked'
  // While somebody types the passphrase there is time to fetch what stands behind it.
  useEffect(() => void (isLocked && loadShell()), [isLocked])
  return (
    <Problem>
      <Suspense fallback={null}>{state && <Stage state={state} />}</Suspense>
    </Problem>
  )
}

function Stage({ state }: { state: PhoneState }) {
  switch (state.is) {
    case 'starting':
      return null
    case 'no-store':
      return <NoStoreScreen />
    case 'new':
      return <Entry />
    case 'locked':
      return location.pathname === '/join' ? (
        <Entry />
      ) : (
        <LockScreen waitingCount={state.waitingCount} why={state.why} />
      )
    case 'open':
      return (
        <DeskContext value={state.desk}>
          <Shell />
        </DeskContext>
      )
  }
}
