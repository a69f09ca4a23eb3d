import * as z from 'zod/mini'
import { acceptRequestSchema, meSchema, signInRequestSchema } from '#protocol/account.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { describeCaller, findCaller } from '../access/caller.ts'
import { takeInvitation } from '../access/team.ts'
import type { Refusal } from '../refusal.ts'
import { forAnyone, forCaller, type Reply } from '../route.ts'
import type { RouteDeps } from './route-deps.ts'

const nothing = z.strictObject({})

export const signIn = (deps: RouteDeps) =>
  forAnyone(
    {
      method: 'post',
      path: '/api/sign-in',
      summary: 'Sign in with e-mail and password',
      request: signInRequestSchema,
      reply: meSchema,
    },
    async ({ body, address }) => {
      const within = await deps.tries.count([
        ['account', body.email],
        ['address', address],
      ])
      if (!within.ok) return within
      return comeIn(deps, body)
    },
  )

export const accept = (deps: RouteDeps) =>
  forAnyone(
    {
      method: 'post',
      path: '/api/invitations/accept',
      summary: 'Make an account with an invitation, and be signed in',
      request: acceptRequestSchema,
      reply: meSchema,
    },
    async ({ body, address }) => {
      const within = await deps.tries.count([['invitation', address]])
      if (!within.ok) return within
      const { store, nowMs, newId } = deps
      const passwordHash = await deps.passwords.hash(body.password)
      const account = { token: body.token, email: body.email, passwordHash, nowMs: nowMs(), newId }
      const taken = await store.write((sql) => takeInvitation(sql, account))
      return taken.ok ? comeIn(deps, body) : taken
    },
  )

async function comeIn(
  { sessions, store, tries }: RouteDeps,
  { email, password }: { email: string; password: string },
): Promise<Result<Reply, Refusal>> {
  const signedIn = await sessions.signIn(email, password)
  if (!signedIn.ok) return signedIn
  const me = await store.read(async (sql) => {
    const caller = await findCaller(sql, signedIn.value.userId)
    return caller && describeCaller(sql, caller)
  })
  if (!me) return refused({ reason: 'wrong-credentials' })
  await tries.forget('account', email)
  return ok({ value: me, cookies: signedIn.value.cookies })
}

export const signOut = ({ sessions }: RouteDeps) =>
  forAnyone(
    {
      method: 'post',
      path: '/api/sign-out',
      summary: 'End this session; no other',
      request: nothing,
      reply: null,
    },
    async ({ headers }) => ok({ cookies: await sessions.signOut(headers) }),
  )

export const me = ({ store }: RouteDeps) =>
  forCaller(
    { method: 'get', path: '/api/me', summary: 'Who is signed in', request: null, reply: meSchema },
    async ({ caller }) => ok({ value: await store.read((sql) => describeCaller(sql, caller)) }),
  )
