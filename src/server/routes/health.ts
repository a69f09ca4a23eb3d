import { healthSchema } from '#protocol/account.ts'
import { ok } from '#rules/result.ts'
import { forAnyone } from '../route.ts'
import type { RouteDeps } from './route-deps.ts'

export const health = ({ store, version }: RouteDeps) =>
  forAnyone(
    {
      method: 'get',
      path: '/api/health',
      summary: 'Whether the server is ready, and has a charity on it',
      request: null,
      reply: healthSchema,
    },
    async () => {
      const found = await store.read((sql) => sql.first('select 1 as one from organisation limit 1'))
      return ok({ value: { status: 'ready', isSetUp: found !== undefined, version } })
    },
  )
