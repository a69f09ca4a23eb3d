import * as z from 'zod/mini'
import { invitationListSchema, invitationReplySchema, invitationRequestSchema } from '#protocol/account.ts'
import { ok, refused } from '#rules/result.ts'
import { makeToken } from '../access/one-time-secret.ts'
import { addInvitation, addStaff, endAccess, listInvitations, mayLookAfter } from '../access/team.ts'
import { forCaller } from '../route.ts'
import { dayOf } from '../sync/exchange.ts'
import type { RouteDeps } from './route-deps.ts'

const settingOf = ({ nowMs, newId }: RouteDeps, organisationId: string) => {
  const now = nowMs()
  return { organisationId, newId, nowMs: now, today: dayOf(now) }
}

export const invite = (deps: RouteDeps) =>
  forCaller(
    {
      method: 'post',
      path: '/api/invitations',
      summary: 'Add somebody to the team, with a one-time link for their account',
      request: invitationRequestSchema,
      reply: invitationReplySchema,
    },
    async ({ caller, body }) => {
      if (!mayLookAfter(caller.role, body.role)) return refused({ reason: 'not-allowed' })
      const token = makeToken()
      const given = { ...body, staffId: deps.newId(), byStaffId: caller.staffId }
      const setting = settingOf(deps, caller.organisationId)
      const expiresAtMs = await deps.store.write(async (sql) => {
        await addStaff(sql, setting, given)
        return addInvitation(sql, setting, { ...given, token })
      })
      return ok({ value: { staffId: given.staffId, path: `/join#${token}`, expiresAtMs } })
    },
  )

export const invitations = ({ store }: RouteDeps) =>
  forCaller(
    {
      method: 'get',
      path: '/api/invitations',
      summary: 'Invitations not taken up yet',
      request: null,
      reply: invitationListSchema,
    },
    async ({ caller }) => {
      if (!mayLookAfter(caller.role, 'caseworker')) return refused({ reason: 'not-allowed' })
      const list = await store.read((sql) => listInvitations(sql, caller.organisationId))
      return ok({ value: { invitations: list } })
    },
  )

export const end = (deps: RouteDeps) =>
  forCaller(
    {
      method: 'post',
      path: '/api/team/:staffId/end',
      summary: 'End somebody’s access',
      request: z.strictObject({}),
      reply: null,
    },
    async ({ caller, params }) => {
      const staffId = params['staffId'] ?? ''
      const setting = settingOf(deps, caller.organisationId)
      const ended = await deps.store.write((sql) => endAccess(sql, setting, { caller, staffId }))
      return ended.ok ? ok({}) : ended
    },
  )
