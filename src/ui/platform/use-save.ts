import { useCallback, useRef, useState } from 'react'
import type { SaveRefusal, Writing } from '#device/device.ts'
import { useDesk } from './phone-context.tsx'
import type { Draft } from './use-draft.ts'

/** From when on a save is shown to be under way. */
const slowMs = 300
/** How long a screen may take to show what was written: a tap on what it showed before means nothing new. */
const settleMs = 1_000

interface Act {
  readonly writings: readonly Writing[]
  /** What follows once it is written, now or when it is tried again: leading on, closing a dialog. */
  readonly done?: (() => void) | undefined
}

export interface Saving {
  readonly save: (act: Act) => Promise<void>
  readonly isSaving: boolean
  /** Why the last save was not written; null when it was. */
  readonly refusal: SaveRefusal | null
  /** Does once more what was refused, and what follows it. */
  readonly again: () => Promise<void>
}

/**
 * The one way in which screens save: one tap, all of it or nothing; what was refused is kept, to be tried again. Given
 * the draft of what was typed, that is forgotten in the same write. A second tap on a form while it writes does
 * nothing, nor does the same act once more before the screen can have shown the first.
 */
export function useSave(draft?: Pick<Draft<unknown>, 'handOver'>): Saving {
  const { records } = useDesk()
  const [isSaving, setIsSaving] = useState(false)
  const [failed, setFailed] = useState<{ refusal: SaveRefusal; act: Act } | null>(null)
  const isFormBusy = useRef(false)
  const acts = useDoubleTaps()
  const handOver = draft?.handOver

  const save = useCallback(
    async (act: Act) => {
      const end = isFormBusy.current ? null : acts.begin(act.writings)
      if (!end) return
      isFormBusy.current = handOver !== undefined
      // Most saves are done before a busy button could be read, and drawing one would take as long as the save.
      const slow = setTimeout(() => setIsSaving(true), slowMs)
      const saved = await (handOver
        ? handOver((dropDraft) => records.save(act.writings, { dropDraft }))
        : records.save(act.writings))
      clearTimeout(slow)
      isFormBusy.current = false
      end(saved.ok)
      setIsSaving(false)
      setFailed(saved.ok ? null : { refusal: saved.error, act })
      if (saved.ok) act.done?.()
    },
    [records, handOver, acts],
  )
  const again = useCallback(async () => {
    if (failed) await save(failed.act)
  }, [failed, save])
  return { save, isSaving, refusal: failed?.refusal ?? null, again }
}

/** Knows an act that is being written, or was written just now, by what it would write; ids of new records are new each time. */
function createDoubleTaps() {
  const underWay = new Set<string>()
  let last: string | null = null
  return {
    /** Null for a double tap; else what to call when it is written or refused. */
    begin(writings: readonly Writing[]) {
      const name = JSON.stringify(
        writings.map(({ does, kind, id, fields }) => [does === 'add' ? kind.kind : id, fields]),
      )
      if (underWay.has(name) || last === name) return null
      underWay.add(name)
      // Something else was done since, so the same again undoes that.
      last = null
      return (isWritten: boolean) => {
        underWay.delete(name)
        if (!isWritten) return
        last = name
        setTimeout(() => {
          if (last === name) last = null
        }, settleMs)
      }
    },
  }
}

const useDoubleTaps = () => useState(createDoubleTaps)[0]
