import { isGranted, may, type Actor, type Bucket } from '#rules/access.ts'
import { isSame, join, type Fields, type Joined } from '#rules/join.ts'
import type { RecordKind } from '#rules/record.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import type { Change, RefusalReason } from '#protocol/sync.ts'
import { hasMoved, isNewSubject, notYet, recordIn, type Author, type Batch } from './batch.ts'
import { checkForm, isPossible, readWhole } from './check-change.ts'
import type { StoredRecord } from './stored-record.ts'
import { bucketOf, writeJoined, writeNew } from './write-record.ts'

type Refused = { readonly reason: RefusalReason }
type Taken = Result<{ readonly verdict: Joined['verdict']; readonly seq: number }, Refused>

/** Who pushes, and what they hold now: what this batch brought them counts at once. */
export interface Pusher {
  readonly actor: Actor
  readonly granted: () => Promise<ReadonlySet<string>>
}

/**
 * One change of a person: its form, whether they may, how it joins what stands, whether the whole is still a record.
 * Its effect goes into the batch. `seq` is `notYet` where this transaction's number is meant.
 */
export async function takeChange(
  batch: Batch,
  pusher: Pusher,
  { change, author }: { change: Change; author: Author },
): Promise<Taken> {
  const checked = checkForm(change)
  if (!checked.ok) return checked
  const standing = await recordIn(batch, change.id)
  const given = { ...checked.value, change, author }

  if (!standing) return addRecord(batch, pusher, given)
  return given.kind.isAppendOnly
    ? offerAgain(batch, pusher, { ...given, standing })
    : editRecord(batch, pusher, { ...given, standing })
}

interface Given {
  readonly change: Change
  readonly kind: RecordKind
  readonly fields: Fields
  readonly author: Author
}
interface GivenAgain extends Given {
  readonly standing: StoredRecord
}

async function addRecord(batch: Batch, pusher: Pusher, given: Given): Promise<Taken> {
  const { kind, change, author } = given
  const whole = readWhole(kind, given.fields)
  if (!whole.ok) return whole
  if (!isPossible(change, null)) return refused({ reason: 'invalid' })
  const bucket = bucketOf(kind, whole.value, change.id)
  const isOwn = kind.workerOf(whole.value) === pusher.actor.staffId
  const refusal = await ask(batch, pusher, { action: 'add', kind, bucket, isOwn })
  if (refusal) return refused({ reason: refusal })
  if (kind.serverFields.some((name) => whole.value[name] !== null)) return refused({ reason: 'invalid' })

  await writeNew(batch, { id: change.id, kind, bucket, fields: whole.value, author })
  return ok({ verdict: 'applied', seq: notYet })
}

/**
 * What can never be edited may still be sent again, by a device that lost its count: the same is no edit. Whoever told
 * of something without holding it hears only of what they told themselves, or the answers could be asked for the rest.
 */
async function offerAgain(
  batch: Batch,
  pusher: Pusher,
  { standing, change, kind, fields }: GivenAgain,
): Promise<Taken> {
  const { bucket, createdBy } = standing
  const isOwn = kind.workerOf(standing.fields) === pusher.actor.staffId
  const refusal = await ask(batch, pusher, { action: 'add', kind, bucket, isOwn })
  if (refusal) return refused({ reason: refusal })
  const isTheirs = createdBy === pusher.actor.staffId || isGranted(await pusher.granted(), bucket)
  if (!isTheirs) return refused({ reason: 'not-granted' })
  if (!isPossible(change, standing)) return refused({ reason: 'invalid' })

  const isUnchanged = Object.entries(fields).every(([name, value]) =>
    isSame(value, standing.fields[name] ?? null),
  )
  return isUnchanged
    ? ok({ verdict: 'merged', seq: newestVersion(standing) })
    : refused({ reason: 'never-edited' })
}

async function editRecord(
  batch: Batch,
  pusher: Pusher,
  { standing, change, kind, fields, author }: GivenAgain,
): Promise<Taken> {
  const isMine = (of: Fields) => kind.workerOf(of) === pusher.actor.staffId
  const isOwn = isMine(standing.fields)
  const refusal = await ask(batch, pusher, { action: 'change', kind, bucket: standing.bucket, isOwn })
  if (refusal) return refused({ reason: refusal })
  const isServers = kind.serverFields.some((name) => Object.hasOwn(fields, name))
  if (isServers || !isPossible(change, standing)) return refused({ reason: 'invalid' })

  const proposal = { device: author.device, fields, upon: change.upon }
  const joined = join(kind, standing, proposal)
  const whole = readWhole(kind, joined.fields)
  if (!whole.ok) return whole
  const bucket = bucketOf(kind, whole.value, standing.id)
  if (hasMoved(standing.bucket, bucket) || isOwn !== isMine(whole.value)) {
    const question = { action: 'add', kind, bucket, isOwn: isMine(whole.value) } as const
    const moveRefusal = await ask(batch, pusher, question)
    if (moveRefusal) return refused({ reason: moveRefusal })
  }

  await writeJoined(batch, standing, { joined: { ...joined, fields: whole.value }, bucket, author })
  const isWritten = joined.changed.length + joined.clashes.length > 0
  return ok({ verdict: joined.verdict, seq: isWritten ? notYet : newestVersion(standing) })
}

async function ask(
  batch: Batch,
  pusher: Pusher,
  question: { action: 'add' | 'change'; kind: RecordKind; bucket: Bucket; isOwn: boolean },
) {
  const { action, kind, bucket, isOwn } = question
  return may(pusher.actor, {
    action,
    kind: kind.kind,
    section: bucket.section,
    isHeld: isGranted(await pusher.granted(), bucket),
    isNewSubject: await isNewSubject(batch, bucket.subject),
    isOwn,
  })
}

const newestVersion = ({ versions }: StoredRecord) => Math.max(0, ...Object.values(versions))
