import type { BucketKeyRow, PersonDatabase } from '../database.ts'
import { type Bytes, fromUtf8, randomId, utf8 } from './bytes.ts'
import { importSealingKey, openBytes, type Place, sealBytes, type SealingKey } from './seal.ts'
import type { Vault } from './vault.ts'

/** A bucket with its key, open. */
export interface OpenBucket extends SealingKey {
  readonly code: string
  /** `subject/section`. */
  readonly name: string
}

const KEY_BYTES = 32

/**
 * Every bucket has a random key of its own, wrapped under the ring: when a bucket is taken away its row goes, and what
 * may be left of its records in the browser's files is noise to whoever opens the vault later.
 */
export function createBucketKeys({ database, vault }: { database: PersonDatabase; vault: Vault }) {
  const bucketsByKeyId = new Map<string, OpenBucket>()

  const open = async (row: BucketKeyRow): Promise<OpenBucket | null> => {
    const known = bucketsByKeyId.get(row.bucketKeyId)
    if (known) return known
    const key = vault.ring().keysById.get(row.keyId)
    const opened = key && (await openBytes(key, placeOf(row), row))
    if (!opened?.ok) return null
    const raw = opened.value.slice(0, KEY_BYTES)
    const bucket = {
      ...(await importSealingKey(row.bucketKeyId, raw)),
      code: row.code,
      name: fromUtf8(opened.value.subarray(KEY_BYTES)),
    }
    raw.fill(0)
    opened.value.fill(0)
    bucketsByKeyId.set(row.bucketKeyId, bucket)
    return bucket
  }

  const make = async (name: string, code: string) => {
    const bucketKeyId = randomId(vault.random)
    const raw: Bytes = vault.random(new Uint8Array(KEY_BYTES))
    const content = new Uint8Array([...raw, ...utf8(name)])
    const given = { content, random: vault.random }
    const sealed = await sealBytes(vault.ring().current, placeOf({ code, bucketKeyId }), given)
    const bucket: OpenBucket = { ...(await importSealingKey(bucketKeyId, raw)), code, name }
    raw.fill(0)
    content.fill(0)
    return { bucket, row: { ...sealed, code, bucketKeyId } satisfies BucketKeyRow }
  }

  return {
    /** The keys of these codes; a code without a row, or whose row was altered, is missing. */
    async openByCode(codes: readonly string[]) {
      if (codes.length === 0) return new Map<string, OpenBucket>()
      const rows = await database.keys.bulkGet([...codes])
      const buckets = await Promise.all(rows.flatMap((row) => (row ? [open(row)] : [])))
      return new Map(buckets.flatMap((bucket) => (bucket ? [[bucket.code, bucket]] : [])))
    },

    async openAll() {
      const buckets = await Promise.all((await database.keys.toArray()).map(open))
      return buckets.filter((bucket) => bucket !== null)
    },

    /**
     * Keys to seal with, by bucket name. Rows of new keys must be added in the transaction that writes what they seal:
     * until then nobody else knows them.
     */
    async prepare(names: readonly string[]) {
      const codes = await Promise.all(names.map((name) => vault.codeOf(name)))
      const known = await this.openByCode(codes)
      const prepared = await Promise.all(
        names.map(async (name, index) => {
          const code = codes[index] ?? ''
          const bucket = known.get(code)
          return bucket ? { bucket, row: null } : make(name, code)
        }),
      )
      return {
        bucketsByName: new Map(prepared.map(({ bucket }) => [bucket.name, bucket])),
        newRows: prepared.flatMap(({ row }) => (row ? [row] : [])),
      }
    },

    forget: () => bucketsByKeyId.clear(),
  }
}
export type BucketKeys = ReturnType<typeof createBucketKeys>

const placeOf = ({ code, bucketKeyId }: Pick<BucketKeyRow, 'code' | 'bucketKeyId'>): Place => ({
  store: 'keys',
  id: code,
  version: bucketKeyId,
})
