import { argon2Sync } from 'node:crypto'
import { expect, test } from 'vitest'
import { deriveKey } from './argon2id.ts'
import { type Bytes, toHex } from './bytes.ts'
import { makeRingBytes, takeRing } from './key-ring.ts'
import { type DeriveKey, leastCost, makeSlot, measureCost, openSlot, type PassphraseSlot } from './slot.ts'

const random = (bytes: Bytes) => crypto.getRandomValues(bytes)
const passphrase = 'lantern copper river walnut'

async function aSlot() {
  const ring = makeRingBytes(random)
  const given = { personId: 'p1', passphrase, cost: leastCost, deriveKey, random }
  return { ring, slot: await makeSlot(ring, given) }
}
/** Ignores the cost, as a thief who cheapens it would wish. */
const blindToCost: DeriveKey = (given) => deriveKey({ ...given, ...leastCost })

test('derives the same as OpenSSL', async () => {
  const salt = random(new Uint8Array(16))
  const { memoryKiB: memory, passes } = leastCost
  const given = { message: passphrase, nonce: salt, parallelism: 1, tagLength: 32, memory, passes }

  const bytes = await deriveKey({ passphrase, salt, ...leastCost })

  expect(toHex(bytes)).toBe(argon2Sync('argon2id', given).toString('hex'))
})

test('opens with its passphrase, in whatever digits and spaces it is typed', async () => {
  const ring = makeRingBytes(random)
  const given = { personId: 'p1', passphrase: 'lantern 12 copper', cost: leastCost, deriveKey, random }
  const slot = await makeSlot(ring, given)

  expect(await openSlot(slot, { passphrase: ' lantern  ۱۲ copper ', deriveKey })).toEqual({
    ok: true,
    value: ring,
  })
})

test('refuses another passphrase', async () => {
  const { slot } = await aSlot()

  expect(await openSlot(slot, { passphrase: `${passphrase}s`, deriveKey })).toEqual({
    ok: false,
    error: { reason: 'wrong-passphrase' },
  })
})

test('refuses a slot whose cost was lowered or raised, though the key came out the same', async () => {
  const { slot } = await aSlot()
  const dearer: PassphraseSlot = { ...slot, passes: 3 }

  expect((await openSlot(dearer, { passphrase, deriveKey: blindToCost })).ok).toBe(false)
  expect((await openSlot({ ...slot, memoryKiB: 32 * 1024 }, { passphrase, deriveKey: blindToCost })).ok).toBe(
    false,
  )
})

test.each([
  { memoryKiB: 8 },
  { memoryKiB: 18 * 1024 },
  { memoryKiB: 16 * 1024 * 1024 },
  { memoryKiB: Number.NaN },
  { passes: 1 },
  { passes: 1_000_000 },
  { passes: 2.5 },
  { salt: new Uint8Array(1) },
])('refuses a forged cost before any work: %o', async (forged) => {
  const { slot } = await aSlot()
  const never: DeriveKey = () => Promise.reject(new Error('asked'))

  expect(await openSlot({ ...slot, ...forged }, { passphrase, deriveKey: never })).toEqual({
    ok: false,
    error: { reason: 'bad-slot' },
  })
})

test('refuses a slot in which any byte was altered, or that was carried to another person', async () => {
  const { slot } = await aSlot()
  const raw = await deriveKey({ passphrase, salt: slot.salt, ...leastCost })
  const known: DeriveKey = async () => raw.slice()

  for (const part of ['nonce', 'body', 'salt'] as const) {
    for (let index = 0; index < slot[part].length; index++) {
      const bytes = slot[part].slice()
      bytes[index] = (bytes[index] ?? 0) ^ 128
      expect((await openSlot({ ...slot, [part]: bytes }, { passphrase, deriveKey: known })).ok).toBe(false)
    }
  }
  expect((await openSlot({ ...slot, personId: 'p2' }, { passphrase, deriveKey: known })).ok).toBe(false)
  expect((await openSlot(slot, { passphrase, deriveKey: known })).ok).toBe(true)
})

test.each([
  [10, { memoryKiB: 128 * 1024, passes: 3 }],
  [200, { memoryKiB: 64 * 1024, passes: 3 }],
  [400, { memoryKiB: 32 * 1024, passes: 3 }],
  [900, leastCost],
  [5_000, leastCost],
])('where the least cost takes %i ms, it takes %o', async (leastMs, cost) => {
  let nowMs = 0
  const slow: DeriveKey = async () => {
    nowMs += leastMs
    return new Uint8Array(32)
  }

  expect(await measureCost({ deriveKey: slow, nowMs: () => nowMs })).toEqual(cost)
})

test('makes a ring of the bytes and wipes them', async () => {
  const bytes = makeRingBytes(random)
  const copy = bytes.slice()

  const ring = await takeRing(bytes)

  expect(bytes.every((byte) => byte === 0)).toBe(true)
  const again = await takeRing(copy)
  expect(again.current.keyId).toBe(ring.current.keyId)
  expect(await again.codeOf('m/identity')).toBe(await ring.codeOf('m/identity'))
  expect(await ring.codeOf('m/identity')).not.toBe(await ring.codeOf('m/contact'))
})
