import { setUpReplySchema, setUpRequestSchema, type SetUpRequest } from '#protocol/account.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { makeToken } from '../access/one-time-secret.ts'
import { addAccount, addInvitation, addStaff } from '../access/team.ts'
import { forAnyone } from '../route.ts'
import type { Sql } from '../storage/store.ts'
import { dayOf } from '../sync/exchange.ts'
import type { RouteDeps } from './route-deps.ts'

/** Makes the charity with its first two people: the administrator's account, and a link for the coordinator's. */
export const setUp = (deps: RouteDeps) =>
  forAnyone(
    {
      method: 'post',
      path: '/api/set-up',
      summary: 'Set up the charity, once, with the code the server printed',
      request: setUpRequestSchema,
      reply: setUpReplySchema,
    },
    async ({ body, address }) => {
      const within = await deps.tries.count([
        ['setUp', 'code'],
        ['address', address],
      ])
      if (!within.ok) return within
      if (await deps.store.read(isSetUp)) return refused({ reason: 'already-set-up' })
      if (!deps.setUpCode.isRight(body.code)) return refused({ reason: 'wrong-code' })

      const passwordHash = await deps.passwords.hash(body.administrator.password)
      const made = await deps.store.write((sql) => makeCharity(sql, deps, { body, passwordHash }))
      return made.ok ? ok({ value: { coordinatorInvitation: `/join#${made.value}` } }) : made
    },
  )

async function makeCharity(
  sql: Sql,
  { nowMs, newId }: RouteDeps,
  { body, passwordHash }: { body: SetUpRequest; passwordHash: string },
): Promise<Result<string, { reason: 'already-set-up' | 'email-taken' }>> {
  if (await isSetUp(sql)) return refused({ reason: 'already-set-up' })
  const now = nowMs()
  const organisationId = newId()
  const setting = { organisationId, nowMs: now, newId, today: dayOf(now) }
  await sql.run(
    'insert into organisation (id, name, created_at_ms) values (?, ?, ?)',
    organisationId,
    body.charityName,
    now,
  )
  const [administratorId, coordinatorId] = [newId(), newId()]
  const staff = { byStaffId: administratorId, languages: [] }
  const { name, email } = body.administrator
  await addStaff(sql, setting, { ...staff, staffId: administratorId, name, role: 'administrator' })
  const coordinator = { ...staff, staffId: coordinatorId, role: 'coordinator' as const }
  await addStaff(sql, setting, { ...coordinator, name: body.coordinator.name })

  const token = makeToken()
  await addInvitation(sql, setting, { ...coordinator, token })
  const account = { organisationId, staffId: administratorId, email, passwordHash, nowMs: now, newId }
  const added = await addAccount(sql, account)
  return added.ok ? ok(token) : added
}

const isSetUp = async (sql: Sql) =>
  (await sql.first('select 1 as one from organisation limit 1')) !== undefined
