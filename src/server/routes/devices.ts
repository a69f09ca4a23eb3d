import * as z from 'zod/mini'
import { deviceReplySchema } from '#protocol/account.ts'
import { ok } from '#rules/result.ts'
import { forCaller } from '../route.ts'
import type { RouteDeps } from './route-deps.ts'

/** A device belongs to the person who asked for it, and its number to no other in the charity. */
export const devices = ({ store, nowMs, newId }: RouteDeps) =>
  forCaller(
    {
      method: 'post',
      path: '/api/devices',
      summary: 'A new device of the caller, with its number',
      request: z.strictObject({}),
      reply: deviceReplySchema,
    },
    async ({ caller: { organisationId, staffId } }) => {
      const deviceId = newId()
      const number = await store.write(async (sql) => {
        const row = await sql.first<{ number: number }>(
          'update organisation set device_counter = device_counter + 1 where id = ? returning device_counter as number',
          organisationId,
        )
        if (!row) throw new Error('a caller without an organisation')
        await sql.run(
          'insert into device (organisation_id, id, staff_id, number, created_at_ms) values (?, ?, ?, ?, ?)',
          organisationId,
          deviceId,
          staffId,
          row.number,
          nowMs(),
        )
        return row.number
      })
      return ok({ value: { deviceId, number } })
    },
  )
