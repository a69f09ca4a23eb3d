import { bucketCode, worksByTheDay, type Actor } from '#rules/access.ts'
import { bucketsOf } from '#rules/access/buckets-of.ts'
import { findKind } from '#rules/records/registry.ts'
import { makesTies, type Tie } from '#rules/record.ts'
import { dayAt } from '#rules/time/calendar.ts'
import type { Me, Writing } from '../../device.ts'
import { openChange, openRecord } from '../../records/rows.ts'
import type { Shelf } from '../../records/shelf.ts'
import { viewOf } from '../../records/view.ts'
import { steadilyOrThrow, StoreError } from '../../steady.ts'
import type { Surroundings } from '../../surroundings.ts'
import { findLoss, type LossDeps } from './scope-loss.ts'
import { forget } from './forget.ts'

interface Deps extends LossDeps {
  readonly me: Me
  readonly nowMs: () => number
}
interface WatchDeps extends Deps {
  readonly surroundings: Pick<Surroundings, 'every' | 'onChange'>
  readonly shelf: Pick<Shelf, 'refresh'>
}

const LOOK_EVERY_MS = 60_000

/** Looks for work that is over when a day begins and when a save may have ended some; a save never waits for it. */
export function watchDayWork(deps: WatchDeps) {
  const { me, nowMs, surroundings, shelf, vault } = deps
  /** Null after a look that the store cut short. */
  let lookedOn: string | null = dayAt(nowMs())
  let looking: Promise<void> = Promise.resolve()

  const look = () => {
    lookedOn = dayAt(nowMs())
    looking = looking
      .then(async () => {
        if (await forgetWhatIsOver(deps)) await shelf.refresh()
      })
      .catch((error: unknown) => {
        lookedOn = null
        // A store that cannot be reached shows in the save mark; the next minute tries again.
        if (!vault.isLocked() && !(error instanceof StoreError)) throw error
      })
  }
  const lookOnNewDay = () => {
    if (dayAt(nowMs()) !== lookedOn) look()
  }
  const stops = worksByTheDay(me.role)
    ? [surroundings.every(LOOK_EVERY_MS, lookOnNewDay), surroundings.onChange(lookOnNewDay)]
    : []
  return {
    noteSave(writings: readonly Writing[]) {
      if (worksByTheDay(me.role) && writings.some(({ kind }) => makesTies(kind))) look()
    },
    close() {
      for (const stop of stops) stop()
    },
  }
}

/**
 * Takes off the phone what a caller or a driver held for a time that is over: a run that they closed, yesterday's run.
 * The office would take it at the next contact; this does it where there is none. It is reckoned from the ties in the
 * records that are here, by the rule by which the office grants. Days are judged by the phone's clock only while the
 * office has not been heard today; afterwards its word stands. The cursor goes back to the start, so that what a wrong
 * clock took away comes again with the next contact. Answers whether anything was taken.
 */
export async function forgetWhatIsOver(deps: Deps): Promise<boolean> {
  const { database, me } = deps
  if (!worksByTheDay(me.role)) return false
  for (;;) {
    const { nextN, sentAtMs } = await steadilyOrThrow(database, () => database.readCounters())
    const today = dayAt(deps.nowMs())
    const isOfficeHeard = sentAtMs !== null && dayAt(sentAtMs) === today
    const ties = await tiesHere(deps)
    const actor: Actor = { staffId: me.staffId, role: me.role, isActive: true }
    const held = bucketsOf(actor, isOfficeHeard ? ties.map(withoutDays) : ties, today)
    const loss = await findLoss(deps, held.map(bucketCode))
    if (loss.buckets.length === 0) return false

    const { records, outbox, keys, drafts, counters } = database
    const isDone = await steadilyOrThrow(database, () =>
      database.transaction('rw', [records, outbox, keys, drafts, counters], async () => {
        const before = await database.readCounters()
        // Somebody saved meanwhile: it must be reckoned with that too.
        if (before.nextN !== nextN) return false
        const rev = before.rev + 1
        await forget(database, loss, rev)
        // The generation moves, or an answer on its way would bring back what has just gone.
        const generation = before.generation + 1
        await counters.put({ ...before, rev, removedRev: rev, generation, cursor: null })
        return true
      }),
    )
    if (isDone) return true
  }
}

const withoutDays = (tie: Tie): Tie => ({ ...tie, fromDay: null, untilDay: null })

/** The ties in every record of this phone, with what has not been sent yet on top. */
async function tiesHere({ database, vault, bucketKeys, me }: Deps): Promise<Tie[]> {
  const rows = await steadilyOrThrow(database, () => database.records.toArray())
  const keys = await bucketKeys.openByCode([...new Set(rows.map(({ bucket }) => bucket))])
  const opened = await Promise.all(rows.map((row) => openRecord(vault, row, keys.get(row.bucket))))
  const copiesById = new Map(opened.flatMap((copy) => (copy ? [[copy.record.id, copy]] : [])))
  const waiting = await steadilyOrThrow(database, () => database.outbox.toArray())
  const changes = (await Promise.all(waiting.map((row) => openChange(vault, row)))).filter(
    (change) => change !== null,
  )
  const changesById = Map.groupBy(changes, ({ id }) => id)

  return [...new Set([...copiesById.keys(), ...changesById.keys()])].flatMap((id) => {
    const copy = copiesById.get(id)
    const own = (changesById.get(id) ?? []).sort((a, b) => a.n - b.n)
    const view = viewOf(copy, own, me.staffId)
    const kind = findKind(copy?.record.kind ?? own[0]?.kind ?? '')
    return view && kind ? kind.tiesOf(view.fields, id) : []
  })
}
