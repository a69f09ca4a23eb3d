import { Workbox } from 'workbox-window'
import { trustedScriptUrl } from '#device/device.ts'
import { useSession } from './session-store.ts'

/** How often a page that stays open asks for a newer version. */
const lookEveryMs = 60 * 60 * 1_000

let showUpdate: (() => void) | null = null

/** Installs the service worker; a newer one waits until the person asks for it or no form is open. */
export function registerWorker(): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return
  const worker = new Workbox(trustedScriptUrl('/sw.js'))
  worker.addEventListener('waiting', () => useSession.getState().announceUpdate())
  worker.addEventListener('controlling', (event) => {
    if (event.isUpdate) location.reload()
  })
  showUpdate = () => worker.messageSkipWaiting()
  void worker.register()
  setInterval(() => void worker.update(), lookEveryMs)
}

/** Shows the newer version, unless somebody is typing: then nothing happens and false is answered. */
export function takeUpdate(): boolean {
  if (useSession.getState().openForms > 0 || !showUpdate) return false
  showUpdate()
  return true
}
