/**
 * The app works without a network because this worker holds all of its files. It holds no answers of the server: what
 * people write lies sealed in the database and nowhere else. Sending from here, with no page open, is not part of it yet.
 */
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] }

precacheAndRoute(self.__WB_MANIFEST)
cleanupOutdatedCaches()
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/^\/api\//] }))

// The page that brought this worker here has it too, so that its next screen needs no network even before a reload.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// A new version waits until the page says that no form stands open.
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  const isSkip = typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING'
  if (isSkip) void self.skipWaiting()
})
