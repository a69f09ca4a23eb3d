import { expect, test } from 'vitest'
import { type Bytes, utf8 } from './bytes.ts'
import { importSealingKey, openBytes, openJson, paddedLength, sealBytes, sealJson } from './seal.ts'

const random = (bytes: Bytes) => crypto.getRandomValues(bytes)
const place = { store: 'records', id: 'a1', version: 'member b 7' }
const aKey = (keyId = 'k1') => importSealingKey(keyId, random(new Uint8Array(32)))

test('opens what it sealed', async () => {
  const key = await aKey()
  const content = { name: 'زهرا', room: '12' }

  const sealed = await sealJson(key, place, { content, random })

  expect(await openJson(key, place, sealed)).toEqual({ ok: true, value: content })
})

test('refuses a ciphertext in which any byte was altered', async () => {
  const key = await aKey()
  const sealed = await sealJson(key, place, { content: { text: 'as it was' }, random })

  for (const part of ['nonce', 'body'] as const) {
    for (let index = 0; index < sealed[part].length; index++) {
      const altered = sealed[part].slice()
      altered[index] = (altered[index] ?? 0) ^ 1
      const opened = await openJson(key, place, { ...sealed, [part]: altered })
      expect(opened, `${part} ${index}`).toEqual({ ok: false, error: { reason: 'not-ours' } })
    }
  }
})

test('refuses a ciphertext that was cut short', async () => {
  const key = await aKey()
  const sealed = await sealJson(key, place, { content: 'as it was', random })

  for (const length of [0, 1, 15, 16, sealed.body.length - 1])
    expect((await openJson(key, place, { ...sealed, body: sealed.body.slice(0, length) })).ok).toBe(false)
})

test.each([
  ['store', { ...place, store: 'drafts' }],
  ['id', { ...place, id: 'a2' }],
  ['version', { ...place, version: 'member b 6' }],
])('refuses a ciphertext carried to another %s', async (_what, elsewhere) => {
  const key = await aKey()
  const sealed = await sealJson(key, place, { content: 'as it was', random })

  expect((await openJson(key, elsewhere, sealed)).ok).toBe(false)
})

test('refuses a ciphertext under the name of another key, even with the same bytes', async () => {
  const raw = random(new Uint8Array(32))
  const sealed = await sealJson(await importSealingKey('k1', raw), place, { content: 'x', random })

  expect((await openJson(await importSealingKey('k2', raw), place, sealed)).ok).toBe(false)
})

test('never takes a nonce twice', async () => {
  const key = await aKey()
  const nonces = new Set<string>()

  for (let count = 0; count < 500; count++) {
    const { nonce } = await sealBytes(key, place, { content: utf8('same'), random })
    nonces.add(nonce.join())
    expect(nonce).toHaveLength(12)
  }

  expect(nonces.size).toBe(500)
})

test('hides the length of short content in steps of 64 bytes, of long content within an eighth', async () => {
  expect([0, 1, 60, 61, 124].map(paddedLength)).toEqual([64, 64, 64, 128, 128])
  for (let length = 1_000; length < 200_000; length += 777) {
    expect(paddedLength(length)).toBeGreaterThanOrEqual(length + 4)
    expect(paddedLength(length)).toBeLessThan((length + 4) * 1.125)
  }

  const key = await aKey()
  const bodies = await Promise.all(
    ['', 'a'.repeat(60)].map((text) => sealBytes(key, place, { content: utf8(text), random })),
  )
  expect(bodies[0]?.body.length).toBe(bodies[1]?.body.length)
  const opened = await openBytes(key, place, bodies[1] ?? { nonce: new Uint8Array(), body: new Uint8Array() })
  expect(opened).toEqual({ ok: true, value: utf8('a'.repeat(60)) })
})

test('hands out no key', async () => {
  const { key } = await aKey()

  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('not extractable')
})
