import { limits, syncReplySchema } from '#protocol/sync.ts'
import type { PersonDatabase } from '../database.ts'
import type { OpenChange } from '../records/rows.ts'
import { steadilyOrThrow } from '../steady.ts'
import { applyReply } from './apply.ts'
import { createHeldBack } from './held-back.ts'
import { makeRequest, type RequestDeps } from './request.ts'
import type { LossDeps } from './leaving/scope-loss.ts'
import type { AskServer, ServerRefusal } from './server.ts'

export interface ExchangeDeps extends RequestDeps, LossDeps {
  readonly askServer: AskServer
  readonly nowMs: () => number
}

/** `more`: there is more to send or to fetch, and this exchange brought it on. */
export type ExchangeOutcome = 'done' | 'more' | 'late' | ServerRefusal

/**
 * One exchange after another: push, then pull, in one request. Batches are halved when they are too large or when the
 * server stumbles over something in them, until the one that it is about is found.
 */
export function createExchange(deps: ExchangeDeps) {
  const { database, askServer, nowMs } = deps
  const heldBack = createHeldBack(nowMs)
  let batch: number = limits.changes

  type OnSend = (count: number) => void

  async function exchange(most: number, onSend: OnSend): Promise<ExchangeOutcome> {
    const { request, changes, broken, waitingCount } = await makeRequest(deps, { most, heldBack })
    if (broken.length > 0) await setAside(database, broken)
    if (changes.length > 0) onSend(waitingCount)

    const answer = await askServer({ path: '/api/sync', body: request, schema: syncReplySchema })
    if (!answer.ok) return changes.length === 0 ? answer.error : notTaken(changes, answer.error, onSend)
    if ((await applyReply(deps, answer.value, nowMs())) === 'late') return 'late'
    heldBack.forget(changes.map(({ n }) => n))
    if (most > 0) batch = Math.min(limits.changes, batch * 2)
    const hasMoreToSend = waitingCount > changes.length && answer.value.verdicts.length > 0
    return answer.value.more || hasMoreToSend ? 'more' : 'done'
  }

  /** What is done about a push that was refused as a whole; nothing of it was written on the server. */
  async function notTaken(
    changes: readonly OpenChange[],
    refusal: ServerRefusal,
    onSend: OnSend,
  ): Promise<ExchangeOutcome> {
    const [first, ...others] = changes
    const culprit = others.length === 0 ? first : undefined
    switch (refusal.reason) {
      case 'storage-full': {
        // What is new there is still fetched: a revocation must not wait for room on a disk.
        const pulled = await exchange(0, onSend)
        return typeof pulled === 'object' ? pulled : refusal
      }
      case 'too-large':
      case 'bad-request':
        if (culprit) await setAside(database, [culprit.n])
        batch = Math.max(1, Math.floor(changes.length / 2))
        return 'more'
      case 'server-error':
      // Too much of one sort for one day: what is of another sort still goes.
      case 'too-many-tries':
        batch = Math.max(1, Math.floor(changes.length / 2))
        if (!culprit) return 'more'
        heldBack.note(culprit)
        return refusal
      default:
        return refusal
    }
  }

  return (onSend: OnSend) => exchange(batch, onSend)
}

/** A change that can never be sent as it is: it is kept as refused, so that a person sees it. */
const setAside = (database: PersonDatabase, numbers: readonly number[]) =>
  steadilyOrThrow(database, () =>
    database.transaction('rw', [database.outbox, database.counters], async () => {
      const before = await database.readCounters()
      const rev = before.rev + 1
      await database.outbox.where('n').anyOf(numbers).modify({ state: 'refused', reason: 'invalid', rev })
      await database.counters.put({ ...before, rev })
    }),
  )
