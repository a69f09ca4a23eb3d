import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { protocolVersion, syncReplySchema, syncRequestSchema } from './sync.ts'

test('the messages are those of this protocol version', () => {
  const messages = JSON.stringify(
    [syncRequestSchema, syncReplySchema].map((schema) => z.toJSONSchema(schema)),
  )
  const fingerprint = createHash('sha256').update(messages).digest('hex').slice(0, 12)

  // Changed on purpose? If an older device cannot read it, raise protocolVersion too.
  expect({ protocolVersion, fingerprint }).toMatchInlineSnapshot(`
    {
      "fingerprint": "ca56c3d0f96a",
      "protocolVersion": 2,
    }
  `)
})
