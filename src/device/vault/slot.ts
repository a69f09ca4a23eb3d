import { ok, refused, type Result } from '#rules/result.ts'
import type { Bytes, Random } from './bytes.ts'
import { plainPassphrase } from './passphrase.ts'
import { importSealingKey, openBytes, type Place, sealBytes } from './seal.ts'

/** What the passphrase is stretched with. Source of the least: OWASP Password Storage Cheat Sheet, Argon2id. */
export interface Cost {
  readonly memoryKiB: number
  readonly passes: number
}
export const leastCost: Cost = { memoryKiB: 19 * 1024, passes: 2 }

/** From the dearest down; the first that a phone manages in time is taken. */
const costs: readonly Cost[] = [
  { memoryKiB: 128 * 1024, passes: 3 },
  { memoryKiB: 64 * 1024, passes: 3 },
  { memoryKiB: 32 * 1024, passes: 3 },
  leastCost,
]
const UNLOCK_MS = 1_500

/** Argon2id with one lane, to 32 bytes. */
export type DeriveKey = (given: Cost & { passphrase: string; salt: Bytes }) => Promise<Bytes>

/** A wrapped key ring as it lies on the disk. */
export interface PassphraseSlot extends Cost {
  readonly slot: 'passphrase'
  readonly personId: string
  readonly salt: Bytes
  readonly nonce: Bytes
  readonly body: Bytes
}

export type SlotRefusal = { readonly reason: 'wrong-passphrase' | 'bad-slot' }

/** The highest cost at which unlocking takes at most 1.5 s here, measured; never below the least. */
export async function measureCost({ deriveKey, nowMs }: { deriveKey: DeriveKey; nowMs: () => number }) {
  const probe = { passphrase: 'how fast is this phone', salt: new Uint8Array(16) }
  await deriveKey({ ...leastCost, ...probe })
  const startedMs = nowMs()
  await deriveKey({ ...leastCost, ...probe })
  const unitMs = (nowMs() - startedMs) / weight(leastCost)
  return costs.find((cost) => weight(cost) * unitMs <= UNLOCK_MS) ?? leastCost
}

const weight = ({ memoryKiB, passes }: Cost) => memoryKiB * passes

export async function makeSlot(
  ring: Bytes,
  given: { personId: string; passphrase: string; cost: Cost; deriveKey: DeriveKey; random: Random },
): Promise<PassphraseSlot> {
  const { personId, cost, random } = given
  const salt = random(new Uint8Array(16))
  const raw = await given.deriveKey({ ...cost, passphrase: plainPassphrase(given.passphrase), salt })
  const key = await importSealingKey('slot', raw)
  raw.fill(0)
  const open = { ...cost, slot: 'passphrase', personId, salt } as const
  const { nonce, body } = await sealBytes(key, placeOf(open), { content: ring, random })
  return { ...open, nonce, body }
}

/** The ring's bytes. A slot whose cost was lowered, or that was carried elsewhere, does not open. */
export async function openSlot(
  slot: PassphraseSlot,
  { passphrase, deriveKey }: { passphrase: string; deriveKey: DeriveKey },
): Promise<Result<Bytes, SlotRefusal>> {
  if (!isSane(slot)) return refused({ reason: 'bad-slot' })
  const raw = await deriveKey({ ...costOf(slot), passphrase: plainPassphrase(passphrase), salt: slot.salt })
  const key = await importSealingKey('slot', raw)
  raw.fill(0)
  const opened = await openBytes(key, placeOf(slot), slot)
  return opened.ok ? ok(opened.value) : refused({ reason: 'wrong-passphrase' })
}

const costOf = ({ memoryKiB, passes }: Cost): Cost => ({ memoryKiB, passes })

/** Checked before any work is done: a forged cost could otherwise freeze the phone, or cheapen the guess. */
const isSane = ({ memoryKiB, passes, salt }: PassphraseSlot) =>
  Number.isInteger(memoryKiB) &&
  Number.isInteger(passes) &&
  memoryKiB >= leastCost.memoryKiB &&
  memoryKiB <= 1024 * 1024 &&
  passes >= leastCost.passes &&
  passes <= 16 &&
  salt.length === 16

const placeOf = (slot: Omit<PassphraseSlot, 'nonce' | 'body'>): Place => ({
  store: 'slots',
  id: slot.personId,
  version: `${slot.slot} argon2id 19 1 ${slot.memoryKiB} ${slot.passes} ${slot.salt.join('.')}`,
})
