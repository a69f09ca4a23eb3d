import { useLayoutEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { add, edit } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { nextStop } from '#rules/runs/way.ts'
import { paths } from '#ui/platform/paths.ts'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { isBegun, type Round, type RoundStop } from '#ui/platform/runs/use-rounds.ts'
import type { Draft } from '#ui/platform/use-draft.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { useToday } from '#ui/platform/use-today.ts'
import type { Pictures } from '../picture/use-pictures.ts'
import { beginning } from '../run/beginning.ts'
import type { Happened, StopDraft } from './stop-draft.ts'

/**
 * The second tap of a double tap lands on the next stop, whose buttons lie under the same thumb. Nobody reads a door
 * and hands over a parcel in that time.
 */
const settleMs = 400

interface AtStop {
  readonly round: Round
  readonly one: RoundStop
  readonly draft: Draft<StopDraft> | undefined
  readonly pictures: Pictures
}

export type Recording = ReturnType<typeof useRecordStop>

/** Writes down what happened at a stop, in one save, and leads on to the next one. */
export function useRecordStop({ round, one, draft, pictures }: AtStop) {
  const { me } = useDesk()
  const onDay = useToday()
  const [, goTo] = useLocation()
  const plain = useSave()
  const form = useSave(draft)
  const [refusedAt, setRefusedAt] = useState<string | null>(null)
  const shownAtMs = useRef(0)
  const isBusy = useRef(false)
  const { run, way, log } = round
  const { stop, state } = one

  useLayoutEffect(() => {
    shownAtMs.current = performance.now()
  }, [stop.id])

  const record = async (happened: Happened) => {
    if (isBusy.current || performance.now() - shownAtMs.current < settleMs) return
    isBusy.current = true
    const atMs = Date.now()
    const latest = latestAt(round, stop.id)
    const ids = {
      photoId: latest?.photoId ?? null,
      signatureId: latest?.signatureId ?? null,
      ...pictures.idsNow(),
    }
    const made = add(recordKinds.delivery, {
      ...happened,
      ...ids,
      stopId: stop.id,
      runId: run.id,
      cycleId: stop.fields.cycleId,
      memberId: stop.fields.memberId,
      staffId: me.staffId,
      onDay,
      atMs,
      isUndone: false,
    })
    // What was handed over before and is recorded anew never was. Another driver's record is not mine to take back: of
    // two, the later counts in any case.
    const isMine = state.last?.fields.staffId === me.staffId
    const replaced =
      isMine && state.last?.fields.given.length
        ? [edit(recordKinds.delivery, state.last.id, { isUndone: true })]
        : []
    const begun = isBegun(round) ? [] : [beginning({ log, runId: run.id, staffId: me.staffId, atMs })]
    let isSaved = false
    const done = () => {
      isSaved = true
      pictures.handTo(made.id, ids)
      const next = nextStop(way, stop.id)
      goTo(next ? paths.stop(next.stop.id) : paths.run(run.id), { replace: true })
    }
    const { save } = draft && draft.state !== 'untouched' ? form : plain
    await save({ writings: [made, ...replaced, ...begun], done })
    isBusy.current = false
    if (!isSaved) setRefusedAt(stop.id)
  }

  const failed = form.refusal ? form : plain
  // The page stays from door to door: what was refused at another one is not said here.
  const refusal = refusedAt === stop.id ? failed.refusal : null
  return { record, refusal, again: failed.again }
}

/** The last thing recorded at a stop, taken back or not: the pictures of the same parcel go with what is recorded anew. */
const latestAt = ({ deliveries }: Round, stopId: string) =>
  deliveries
    .filter(({ fields }) => fields.stopId === stopId)
    .toSorted((a, b) => a.fields.atMs - b.fields.atMs)
    .at(-1)?.fields
