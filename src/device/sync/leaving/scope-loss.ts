import { isGranted } from '#rules/access.ts'
import { type Section, sections } from '#rules/record.ts'
import type { PersonDatabase } from '../../database.ts'
import { readDrafts } from '../../drafts.ts'
import { openChange } from '../../records/rows.ts'
import { steadilyOrThrow } from '../../steady.ts'
import type { BucketKeys } from '../../vault/bucket-keys.ts'
import { readSealedState, type Vault } from '../../vault/vault.ts'

export interface LossDeps {
  readonly database: PersonDatabase
  readonly vault: Vault
  readonly bucketKeys: BucketKeys
}

/** What leaves the device, or the screen, with a new scope. */
export interface Loss {
  /** Codes of buckets: their records and their keys go. */
  readonly buckets: readonly string[]
  /** Changes that are no longer shown, and still sent. */
  readonly changes: readonly number[]
  readonly drafts: readonly string[]
}

/**
 * Compares the new scope with what is here. A bucket that was never held is not lost: a family met in the corridor stays
 * on the screen while nobody has granted it yet. A draft goes when its key names a subject of which anything was lost.
 */
export async function findLoss(
  { database, vault, bucketKeys }: LossDeps,
  buckets: readonly string[],
): Promise<Loss> {
  const held = new Set((await readSealedState<string[]>(database, vault, 'scope')) ?? [])
  const granted = new Set(buckets)
  const isLost = (name: string) => covers(held, name) && !covers(granted, name)

  const here = await bucketKeys.openAll()
  const outbox = await steadilyOrThrow(database, () => database.outbox.toArray())
  const changes = await Promise.all(outbox.map((row) => openChange(vault, row)))
  const drafts = await readDrafts(database, vault)
  const losesAny = (subject: string) => sections.some((section) => isLost(`${subject}/${section}`))

  return {
    buckets: here.filter(({ name }) => !covers(granted, name)).map(({ code }) => code),
    changes: changes.flatMap((change) => (change && isLost(change.bucketName) ? [change.n] : [])),
    drafts: drafts.filter(({ key }) => idsIn(key).some(losesAny)).map(({ code }) => code),
  }
}

function covers(granted: ReadonlySet<string>, name: string) {
  const [subject = '', section = ''] = name.split('/')
  return isGranted(granted, { subject, section: section as Section })
}

const idsIn = (key: string) => key.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []
