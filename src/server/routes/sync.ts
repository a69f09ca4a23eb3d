import { protocolVersion, syncReplySchema, syncRequestSchema } from '#protocol/sync.ts'
import { ok, refused } from '#rules/result.ts'
import { forCaller } from '../route.ts'
import { createExchange } from '../sync/exchange.ts'
import type { RouteDeps } from './route-deps.ts'

export const sync = (deps: RouteDeps) => {
  const exchange = createExchange(deps)
  return forCaller(
    {
      method: 'post',
      path: '/api/sync',
      summary: 'Push changes and pull what is new',
      request: syncRequestSchema,
      reply: syncReplySchema,
    },
    async ({ caller, body }) => {
      // Not a bad request: the device would take the blame upon its changes, and lay them aside.
      if (body.protocol > protocolVersion) {
        return refused({ reason: 'not-found', detail: `protocol ${body.protocol} is newer than this server` })
      }
      const exchanged = await exchange(caller, body)
      return exchanged.ok ? ok({ value: exchanged.value }) : exchanged
    },
  )
}
