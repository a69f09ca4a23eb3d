import type { Role } from '#rules/access.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import type { InvitationList, InvitationRequest } from '#protocol/account.ts'
import type { Sql } from '../storage/store.ts'
import { openBatch, recordIn, type Setting } from '../sync/batch.ts'
import { writeOut } from '../sync/write-out.ts'
import { writeStaff } from '../sync/write-by-server.ts'
import type { Caller } from './caller.ts'
import { hashSecret } from './one-time-secret.ts'

const invitationDays = 7

/** Coordinators and administrators look after the team; only an administrator over administrators. */
export const mayLookAfter = (by: Role, role: Role) =>
  by === 'administrator' || (by === 'coordinator' && role !== 'administrator')

export interface NewStaff extends InvitationRequest {
  readonly staffId: string
  readonly byStaffId: string
}

/** A new member of the team: their record, and their access, which waits for an account. */
export async function addStaff(sql: Sql, setting: Setting, given: NewStaff) {
  const { staffId, byStaffId, name, role, languages } = given
  await sql.run(
    'insert into staff_access (organisation_id, staff_id, role, is_active) values (?, ?, ?, 1)',
    setting.organisationId,
    staffId,
    role,
  )
  const batch = openBatch(sql, setting)
  await writeStaff(batch, staffId, { fields: { name, role, languages, leftOn: null }, byStaffId })
  await writeOut(batch)
}

/** Lets whoever has the token make the account of that staff member, once, within a week. Answers until when. */
export async function addInvitation(
  sql: Sql,
  { organisationId, nowMs }: Setting,
  given: { token: string; staffId: string; role: Role; byStaffId: string },
): Promise<number> {
  const expiresAtMs = nowMs + invitationDays * 86_400_000
  await sql.run(
    `insert into invitation (organisation_id, token_hash, staff_id, role, invited_by, expires_at_ms)
     values (?, ?, ?, ?, ?, ?)`,
    organisationId,
    hashSecret(given.token),
    given.staffId,
    given.role,
    given.byStaffId,
    expiresAtMs,
  )
  return expiresAtMs
}

/** Uses up an invitation, and gives the staff member it was for their account. */
export async function takeInvitation(
  sql: Sql,
  given: { token: string; email: string; passwordHash: string; nowMs: number; newId: () => string },
): Promise<Result<null, { reason: 'invitation-used' | 'email-taken' }>> {
  const hash = hashSecret(given.token)
  const row = await sql.first<{ organisation_id: string; staff_id: string }>(
    `select organisation_id, staff_id from invitation
     where token_hash = ? and used_at_ms is null and expires_at_ms > ?`,
    hash,
    given.nowMs,
  )
  if (!row) return refused({ reason: 'invitation-used' })
  const added = await addAccount(sql, {
    ...given,
    organisationId: row.organisation_id,
    staffId: row.staff_id,
  })
  if (added.ok) await sql.run('update invitation set used_at_ms = ? where token_hash = ?', given.nowMs, hash)
  return added
}

/** An account in better-auth's own tables, written with what it belongs to, all or nothing. */
export async function addAccount(
  sql: Sql,
  given: {
    organisationId: string
    staffId: string
    email: string
    passwordHash: string
    nowMs: number
    newId: () => string
  },
): Promise<Result<null, { reason: 'email-taken' }>> {
  const email = given.email.toLowerCase()
  if (await sql.first('select 1 as one from "user" where "email" = ?', email)) {
    return refused({ reason: 'email-taken' })
  }
  const userId = given.newId()
  const at = new Date(given.nowMs).toISOString()
  // The name stands in the staff record and nowhere else.
  await sql.run(
    `insert into "user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt")
     values (?, '', ?, 1, ?, ?)`,
    userId,
    email,
    at,
    at,
  )
  await sql.run(
    `insert into "account" ("id", "accountId", "providerId", "userId", "password", "createdAt", "updatedAt")
     values (?, ?, 'credential', ?, ?, ?, ?)`,
    given.newId(),
    userId,
    userId,
    given.passwordHash,
    at,
    at,
  )
  await sql.run(
    'update staff_access set user_id = ? where organisation_id = ? and staff_id = ?',
    userId,
    given.organisationId,
    given.staffId,
  )
  return ok(null)
}

/** Invitations that nobody has taken up, those that ran out among them. */
export async function listInvitations(
  sql: Sql,
  organisationId: string,
): Promise<InvitationList['invitations']> {
  const rows = await sql.all<{ staff_id: string; role: Role; expires_at_ms: number; fields: string }>(
    `select i.staff_id, i.role, i.expires_at_ms, r.fields from invitation i
     join record r on r.organisation_id = i.organisation_id and r.id = i.staff_id
     join staff_access s on s.organisation_id = i.organisation_id and s.staff_id = i.staff_id
     where i.organisation_id = ? and i.used_at_ms is null and s.is_active = 1 order by i.expires_at_ms desc`,
    organisationId,
  )
  return rows.map((row) => ({
    staffId: row.staff_id,
    name: (JSON.parse(row.fields) as { name: string }).name,
    role: row.role,
    expiresAtMs: row.expires_at_ms,
  }))
}

/**
 * Ends somebody's access: their sessions and account go, their grants end, their record says when. With it ends the
 * access of whomever they invited and who has not come yet.
 */
export async function endAccess(
  sql: Sql,
  setting: Setting,
  { caller, staffId }: { caller: Caller; staffId: string },
): Promise<Result<null, { reason: 'not-found' | 'not-allowed' }>> {
  const { organisationId } = setting
  const row = await sql.first<{ role: Role; user_id: string | null; is_active: number }>(
    'select role, user_id, is_active from staff_access where organisation_id = ? and staff_id = ?',
    organisationId,
    staffId,
  )
  if (!row) return refused({ reason: 'not-found' })
  if (staffId === caller.staffId || !mayLookAfter(caller.role, row.role)) {
    return refused({ reason: 'not-allowed' })
  }
  if (row.is_active === 0) return ok(null)

  await endStaff(sql, setting, { staffId, userId: row.user_id, byStaffId: caller.staffId })
  // A link that they made and kept would let them in again under another name.
  for (const invited of await listInvitedBy(sql, organisationId, staffId)) {
    await endStaff(sql, setting, { staffId: invited, userId: null, byStaffId: caller.staffId })
  }
  return ok(null)
}

async function listInvitedBy(sql: Sql, organisationId: string, staffId: string): Promise<string[]> {
  const rows = await sql.all<{ staff_id: string }>(
    'select staff_id from invitation where organisation_id = ? and invited_by = ? and used_at_ms is null',
    organisationId,
    staffId,
  )
  return rows.map(({ staff_id }) => staff_id)
}

async function endStaff(
  sql: Sql,
  setting: Setting,
  { staffId, userId, byStaffId }: { staffId: string; userId: string | null; byStaffId: string },
) {
  const { organisationId } = setting
  await sql.run(
    'update staff_access set is_active = 0, user_id = null where organisation_id = ? and staff_id = ?',
    organisationId,
    staffId,
  )
  await sql.run(
    'delete from invitation where organisation_id = ? and staff_id = ? and used_at_ms is null',
    organisationId,
    staffId,
  )
  // Sessions and passwords go with the account.
  if (userId) await sql.run('delete from "user" where "id" = ?', userId)
  const batch = openBatch(sql, setting)
  if (await recordIn(batch, staffId))
    await writeStaff(batch, staffId, { fields: { leftOn: setting.today }, byStaffId })
  await writeOut(batch)
}
