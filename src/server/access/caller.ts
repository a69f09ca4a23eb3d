import type { Role } from '#rules/access.ts'
import type { Me } from '#protocol/account.ts'
import type { Sql } from '../storage/store.ts'

/** Somebody with an account whose access has not ended, as the server knows them. */
export interface Caller {
  readonly organisationId: string
  readonly staffId: string
  readonly role: Role
  readonly userId: string
}

export async function findCaller(sql: Sql, userId: string): Promise<Caller | null> {
  const row = await sql.first<{ organisation_id: string; staff_id: string; role: Role }>(
    'select organisation_id, staff_id, role from staff_access where user_id = ? and is_active = 1',
    userId,
  )
  return row ? { organisationId: row.organisation_id, staffId: row.staff_id, role: row.role, userId } : null
}

/** Who somebody is, in the words of the protocol. Their name stands in their staff record. */
export async function describeCaller(sql: Sql, { organisationId, staffId, role }: Caller): Promise<Me> {
  const row = await sql.first<{ organisation: string; fields: string }>(
    `select o.name as organisation, r.fields from organisation o
     join record r on r.organisation_id = o.id and r.id = ? where o.id = ?`,
    staffId,
    organisationId,
  )
  if (!row) throw new Error('a caller without a staff record')
  const { name } = JSON.parse(row.fields) as { name: string }
  return { staffId, name, role, organisationId, organisationName: row.organisation }
}
