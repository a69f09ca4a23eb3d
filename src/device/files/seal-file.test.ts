import { expect, test } from 'vitest'
import { attachmentSchema } from '#rules/records/fortnight/attachment.ts'
import { openFile, sealFile } from './seal-file.ts'

const id = '0b9f4f0e-8f3c-4a44-9d55-3f2a6b1f0c11'
const content = new Uint8Array(5_000).map((_, index) => index % 251)
const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)
const seal = () => sealFile({ id, content, random })

test('opens to the last byte, and what its record says of it fits the record', async () => {
  const sealed = await seal()

  expect(await openFile(id, sealed)).toEqual({ ok: true, value: content })
  const { key, sha256 } = attachmentSchema.shape
  expect(key.safeParse(sealed.key).success && sha256.safeParse(sealed.sha256).success).toBe(true)
})

test('no two files share a key, a nonce or a byte to compare them by', async () => {
  const [one, two] = [await seal(), await seal()]

  expect(one.key).not.toBe(two.key)
  expect(one.body.slice(0, 12)).not.toEqual(two.body.slice(0, 12))
  expect(one.sha256).not.toBe(two.sha256)
})

test('a bit turned anywhere, another record, another key or a cut end: it does not open', async () => {
  const sealed = await seal()
  const other = await seal()
  const damaged = { ok: false, error: { reason: 'damaged' } }
  const hashed = async (body: Uint8Array<ArrayBuffer>) => ({
    ...sealed,
    body,
    sha256: Buffer.from(await crypto.subtle.digest('SHA-256', body)).toString('base64url'),
  })

  for (const at of [0, 11, 12, 2_500, sealed.body.length - 1]) {
    const body = sealed.body.slice()
    body[at] = (body[at] ?? 0) ^ 1
    expect(await openFile(id, { ...sealed, body })).toEqual(damaged)
    // Whoever could turn a bit could write its hash as well.
    expect(await openFile(id, await hashed(body))).toEqual(damaged)
  }
  expect(await openFile(id, await hashed(sealed.body.slice(0, -1)))).toEqual(damaged)
  expect(await openFile(crypto.randomUUID(), sealed)).toEqual(damaged)
  expect(await openFile(id, { ...sealed, key: other.key })).toEqual(damaged)
})
