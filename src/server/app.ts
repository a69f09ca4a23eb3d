/** The server as a function: what it needs comes in, a Hono app comes out, and tests knock at the same front door. */
import { Hono, type Context } from 'hono'
import type { Logger } from 'pino'
import { AllowanceSpent } from './access/allowances.ts'
import { findCaller, type Caller } from './access/caller.ts'
import type { PasswordCost } from './access/hash-password.ts'
import { createPasswords } from './access/hash-password.ts'
import type { SetUpCode } from './access/one-time-secret.ts'
import { createSessions } from './access/sessions.ts'
import { createTries } from './access/tries.ts'
import { answerCompressed } from './compress.ts'
import type { FileStore } from './files/file-store.ts'
import type { OpenUploads } from './files/open-uploads.ts'
import { describeApi } from './open-api.ts'
import { readBody } from './read-body.ts'
import { statusOfFile, type Refusal } from './refusal.ts'
import type { BytesRoute, Reply, Route } from './route.ts'
import { createFileRoutes } from './routes/files.ts'
import { createRoutes } from './routes/routes.ts'
import { securityHeaders } from './security-headers.ts'
import { serveBuiltApp } from './serve-built-app.ts'
import { StorageFull, type Store } from './storage/store.ts'

export interface AppDeps {
  readonly store: Store
  readonly log: Logger
  readonly fileStore: FileStore
  readonly openUploads: OpenUploads
  /** Where the app is reached; changes are taken from pages of this origin alone. */
  readonly origin: string
  readonly secret: string
  readonly setUpCode: SetUpCode
  readonly passwordCost: PasswordCost
  /** The folder of the built app. */
  readonly distFolder: string
  readonly version: string
  readonly nowMs: () => number
  readonly newId: () => string
}

export function createApp(deps: AppDeps) {
  const passwords = createPasswords(deps.passwordCost)
  const sessions = createSessions({ ...deps, passwords })
  const tries = createTries(deps.store, deps.nowMs)
  const routes = createRoutes({ ...deps, passwords, sessions, tries })
  const bytesRoutes = createFileRoutes(deps)
  const app = new Hono()

  app.use(async (c, next) => {
    const startedMs = performance.now()
    await next()
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value)
    if (c.req.path.startsWith('/api/')) c.res.headers.set('Cache-Control', 'no-store')
    const ms = Math.round(performance.now() - startedMs)
    deps.log.info({ route: patternOf(c), method: methodOf(c), status: c.res.status, ms }, 'answered')
  })

  const findSession = async (headers: Headers) => {
    const session = await sessions.find(headers)
    const caller = session && (await deps.store.read((sql) => findCaller(sql, session.userId)))
    return caller ? { caller, cookies: session.cookies } : null
  }
  for (const route of routes) {
    app.on(route.method.toUpperCase(), route.path, (c) => answer(c, route, deps.origin, findSession))
  }
  for (const route of bytesRoutes) {
    app.on(route.method.toUpperCase(), route.path, (c) => answerBytes(c, route, deps.origin, findSession))
  }
  const document = describeApi(routes, bytesRoutes, deps.version)
  app.get('/api/openapi.json', (c) => answerCompressed(c.req.raw, Response.json(document)))
  app.all('/api/*', (c) => refuse(c, { reason: 'not-found' }))
  app.get('*', serveBuiltApp(deps.distFolder))
  app.all('*', (c) => refuse(c, { reason: 'not-found' }))

  app.onError((error, c) => {
    if (error instanceof StorageFull) {
      deps.log.error('the storage is full: nothing more can be saved')
      return refuse(c, { reason: 'storage-full' })
    }
    if (error instanceof AllowanceSpent) {
      deps.log.warn({ what: error.what, route: patternOf(c) }, 'somebody used up more than a day allows')
      return refuse(c, { reason: 'too-many-tries', detail: `${error.message}; try again tomorrow` })
    }
    deps.log.error({ err: error, route: patternOf(c) }, 'a bug')
    return refuse(c, { reason: 'server-error' })
  })
  return app
}

type FindSession = (headers: Headers) => Promise<{ caller: Caller; cookies: string[] } | null>

async function answer(c: Context, route: Route, origin: string, findSession: FindSession) {
  const request = c.req.raw
  const forged = findForgery(request, origin)
  if (forged) return refuse(c, forged)
  const session = route.isForAnyone ? null : await findSession(request.headers)
  if (!route.isForAnyone && !session) return refuse(c, { reason: 'signed-out' })

  const body = route.request ? await readBody(request, route.request) : null
  if (body && !body.ok) return refuse(c, body.error)
  const asked = {
    body: body?.value ?? null,
    params: c.req.param(),
    headers: request.headers,
    address: addressOf(c),
    caller: session?.caller,
  }
  const answered = await route.answer(asked as never)
  if (!answered.ok) return refuse(c, answered.error)
  return reply(request, answered.value, session?.cookies ?? [])
}

async function answerBytes(c: Context, route: BytesRoute, origin: string, findSession: FindSession) {
  const request = c.req.raw
  const forged = findForgery(request, origin)
  if (forged) return refuse(c, forged)
  const session = await findSession(request.headers)
  if (!session) return refuse(c, { reason: 'signed-out' })
  const answered = await route.answer(request, { caller: session.caller, params: c.req.param() })
  if (!answered.ok) return refuse(c, answered.error)
  for (const cookie of session.cookies) answered.value.headers.append('Set-Cookie', cookie)
  return answered.value
}

function reply(request: Request, { value, cookies = [] }: Reply, prolonged: readonly string[]) {
  const headers = new Headers()
  for (const cookie of [...prolonged, ...cookies]) headers.append('Set-Cookie', cookie)
  if (value === undefined) return new Response(null, { status: 204, headers })
  return answerCompressed(request, Response.json(value, { headers }))
}

const refuse = (c: Context, { reason, detail }: Refusal) =>
  c.json(detail === undefined ? { reason } : { reason, detail }, statusOfFile[reason])

const readingMethods = ['GET', 'HEAD']

/** A change must come from our own page, and say so in a way that no form and no other site can. */
function findForgery(request: Request, origin: string): Refusal | null {
  if (readingMethods.includes(request.method)) return null
  const wrong = (detail: string) => ({ reason: 'not-allowed', detail }) as const
  if (request.headers.get('origin') !== origin) return wrong(`the Origin must be ${origin}`)
  if (request.headers.get('x-hamrah') !== '1') return wrong('the header X-Hamrah: 1 is missing')
  return null
}

const patternOf = (c: Context) => {
  const matched = c.req.matchedRoutes.find(({ path }) => path !== '/*' && path !== '*')
  return matched?.path ?? 'app'
}

const usualMethods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']
const methodOf = (c: Context) => (usualMethods.includes(c.req.method) ? c.req.method : 'other')

interface NodeBindings {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string } }
}

/** Behind a proxy on the same machine, the last hop that the proxy wrote down; a stranger's word is not taken. */
function addressOf(c: Context): string {
  const peer = (c.env as NodeBindings | undefined)?.incoming?.socket.remoteAddress ?? 'in-process'
  const isLocal = peer === '127.0.0.1' || peer === '::1' || peer === '::ffff:127.0.0.1'
  const forwarded = isLocal ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded || peer
}
