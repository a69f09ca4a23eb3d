import type { Phone } from './device.ts'
import { createPhone } from './phone.ts'
import type { Broadcast, BroadcastMessage, Surroundings } from './surroundings.ts'

/** The phone as it is in a browser. Called once, when the page starts. */
export function createBrowserPhone(): Phone {
  return createPhone({
    fetch: (input, init) => fetch(input, init),
    nowMs: () => Date.now(),
    random: (bytes) => crypto.getRandomValues(bytes),
    // The worker and its WebAssembly are fetched when a passphrase is first asked for.
    deriveKey: async (given) => (await import('./vault/derive-in-worker.ts')).deriveInWorker(given),
    shrinkPicture: async (picture, sort) =>
      (await import('./files/shrink-in-worker.ts')).shrinkInWorker(picture, sort),
    surroundings: browserSurroundings(),
    ...('locks' in navigator ? { locks: navigator.locks } : {}),
    ...('BroadcastChannel' in globalThis ? { broadcast: tabs() } : {}),
  })
}

const pageEvents = ['pageshow', 'pagehide', 'online', 'offline'] as const
const documentEvents = ['visibilitychange', 'resume', 'freeze'] as const

const browserSurroundings = (): Surroundings => ({
  isVisible: () => document.visibilityState === 'visible',
  isOnline: () => navigator.onLine,
  onChange(listener) {
    for (const name of pageEvents) addEventListener(name, listener)
    for (const name of documentEvents) document.addEventListener(name, listener)
    return () => {
      for (const name of pageEvents) removeEventListener(name, listener)
      for (const name of documentEvents) document.removeEventListener(name, listener)
    }
  },
  every(periodMs, task) {
    const timer = setInterval(task, periodMs)
    return () => clearInterval(timer)
  },
  after(delayMs, task) {
    const timer = setTimeout(task, delayMs)
    return () => clearTimeout(timer)
  },
  keepsData,
  async askStorage() {
    const isPersistent = (await navigator.storage?.persist?.()) ?? false
    const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {}
    return { isPersistent, usedBytes: usage, quotaBytes: quota }
  },
})

/**
 * Private windows of Firefox and Safari give no private file system, and that is how they are known. Chromium's cannot
 * be told from others; there the answer of `askStorage` is all that can be said.
 */
async function keepsData() {
  if (!('indexedDB' in globalThis)) return false
  try {
    await navigator.storage?.getDirectory?.()
    return true
  } catch {
    return false
  }
}

function tabs(): Broadcast {
  const channel = new BroadcastChannel('hamrah')
  return {
    post: (message) => channel.postMessage(message),
    listen(listener) {
      const hear = ({ data }: MessageEvent<BroadcastMessage>) => listener(data)
      channel.addEventListener('message', hear)
      return () => channel.removeEventListener('message', hear)
    },
  }
}
