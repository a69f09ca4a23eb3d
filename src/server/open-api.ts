import * as z from 'zod/mini'
import { refusalSchema } from '#protocol/account.ts'
import { statusOf } from './refusal.ts'
import type { BytesRoute, Route } from './route.ts'

/** The API's own description (OpenAPI 3.1), made from the table that it is mounted from. */
export function describeApi(routes: readonly Route[], bytesRoutes: readonly BytesRoute[], version: string) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of [...routes, ...bytesRoutes]) {
    const path = route.path.replaceAll(/:([A-Za-z]+)/g, '{$1}')
    const described = 'described' in route ? route.described : { [route.method]: describeRoute(route) }
    paths[path] = { ...paths[path], ...described }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Hamrah', version },
    paths,
    components: {
      schemas: { Refusal: schemaOf(refusalSchema, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-hamrah' } },
    },
  }
}

const describeRoute = (route: Route) => ({
  summary: route.summary,
  security: route.isForAnyone ? [] : [{ session: [] }],
  parameters: [...parametersOf(route)],
  ...(route.request && {
    requestBody: { required: true, content: jsonOf(schemaOf(route.request, 'input')) },
  }),
  responses: {
    ...(route.reply
      ? { 200: { description: 'Done', content: jsonOf(schemaOf(route.reply, 'output')) } }
      : { 204: { description: 'Done' } }),
    ...Object.fromEntries(refusalStatuses.map((status) => [status, refusal])),
  },
})

function* parametersOf({ path, method }: Route) {
  for (const [, name] of path.matchAll(/:([A-Za-z]+)/g)) {
    yield { name, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }
  }
  if (method === 'post') {
    yield { name: 'X-Hamrah', in: 'header', required: true, schema: { type: 'string', const: '1' } }
  }
}

const refusalStatuses = [...new Set(Object.values(statusOf))].toSorted((a, b) => a - b)
const refusal = {
  description: 'Refused, with the reason',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
}

const jsonOf = (schema: unknown) => ({ 'application/json': { schema } })
const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output') => z.toJSONSchema(schema, { io })
