import { useSyncExternalStore } from 'react'

interface InstallEvent extends Event {
  prompt(): Promise<unknown>
}

let offered: InstallEvent | null = null
const listeners = new Set<() => void>()

const offer = (event: InstallEvent | null) => {
  offered = event
  for (const listener of listeners) listener()
}

/** Keeps the browser's offer to install the app for when the person asks; the browser makes it once, early. */
export function listenForInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer(event as InstallEvent)
  })
  addEventListener('appinstalled', () => offer(null))
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Installs the app on the home screen; null while the browser does not offer it, or it is done. */
export function useInstall(): (() => void) | null {
  const event = useSyncExternalStore(subscribe, () => offered)
  return event && (() => void event.prompt().then(() => offer(null)))
}
