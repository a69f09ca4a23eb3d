import type { PersonDatabase } from '../database.ts'
import type { Bytes, Random } from './bytes.ts'
import type { KeyRing } from './key-ring.ts'
import { type NotOurs, openJson, type Place, type Sealed, type SealingKey, sealJson } from './seal.ts'
import { refused, type Result } from '#rules/result.ts'

/** Thrown by whatever still asks for a key after locking. Whoever saves turns it into a refusal. */
export class LockedError extends Error {
  override name = 'LockedError'
}

/** Seals and opens what rests on the device. While one is open, the app is unlocked. */
export interface Vault {
  readonly random: Random
  readonly isLocked: () => boolean
  /** Under the ring's current key. */
  seal(place: Place, content: unknown): Promise<Sealed>
  /** Under one key of a bucket. */
  sealWith(key: SealingKey, place: Place, content: unknown): Promise<Sealed>
  open(place: Place, sealed: Sealed): Promise<Result<unknown, NotOurs>>
  openWith(key: SealingKey, place: Place, sealed: Sealed): Promise<Result<unknown, NotOurs>>
  codeOf(text: string): Promise<string>
  readonly ring: () => KeyRing
  lock(): void
}

export function createVault(unlocked: KeyRing, random: (bytes: Bytes) => Bytes): Vault {
  let held: KeyRing | null = unlocked
  const codes = new Map<string, Promise<string>>()
  const ring = () => {
    if (!held) throw new LockedError('the vault is locked')
    return held
  }
  const openWith: Vault['openWith'] = (key, place, sealed) => {
    ring()
    return openJson(key, place, sealed)
  }
  return {
    random,
    ring,
    isLocked: () => held === null,
    seal: async (place, content) => sealJson(ring().current, place, { content, random }),
    sealWith: async (key, place, content) => {
      ring()
      return sealJson(key, place, { content, random })
    },
    open: async (place, sealed) => {
      const key = ring().keysById.get(sealed.keyId)
      return key ? openWith(key, place, sealed) : refused({ reason: 'not-ours' })
    },
    openWith,
    codeOf: async (text) => {
      const code = codes.get(text) ?? ring().codeOf(text)
      codes.set(text, code)
      return code
    },
    lock: () => {
      held = null
      codes.clear()
    },
  }
}

export const placeOfState = (name: string): Place => ({ store: 'sealed-state', id: name, version: '1' })

/** A part of the state that may not stand open; undefined where it was never written or does not open. */
export async function readSealedState<T>(database: PersonDatabase, vault: Vault, name: 'me' | 'scope') {
  const row = await database.sealedState.get(name)
  if (!row) return undefined
  const opened = await vault.open(placeOfState(name), row)
  return opened.ok ? (opened.value as T) : undefined
}
