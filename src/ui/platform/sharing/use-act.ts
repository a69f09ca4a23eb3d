import { useCallback, useMemo, useState, type ReactNode } from 'react'
import type { Writing } from '#device/device.ts'
import { useSave } from '../use-save.ts'

/** As many records as one write takes without a phone seeming to stand still. */
const atOnce = 200

export interface Act {
  readonly writings: readonly Writing[]
  /** What takes it back; nothing where that makes no sense. */
  readonly undo: readonly Writing[]
  /** What was done, in words. */
  readonly said: ReactNode
  readonly done?: (() => void) | undefined
}

/**
 * Saves what somebody did with many records at once, a part at a time where there are very many, and takes it back on
 * request. A part that is refused can be tried again, and the rest follows.
 */
export function useAct() {
  const saving = useSave()
  const { save } = saving
  const [last, setLast] = useState<Pick<Act, 'undo' | 'said'> | null>(null)
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null)

  const saveInParts = useCallback(
    async (writings: readonly Writing[], done: () => void) => {
      const go = async (from: number): Promise<void> => {
        if (writings.length > atOnce) setProgress({ done: from, all: writings.length })
        await save({
          writings: writings.slice(from, from + atOnce),
          done: () => {
            if (from + atOnce < writings.length) return void go(from + atOnce)
            setProgress(null)
            done()
          },
        })
      }
      await go(0)
    },
    [save],
  )

  const act = useCallback(
    async ({ writings, undo, said, done }: Act) => {
      await saveInParts(writings, () => {
        setLast({ undo, said })
        done?.()
      })
    },
    [saveInParts],
  )
  const undo = useCallback(async () => {
    if (last) await saveInParts(last.undo, () => setLast(null))
  }, [last, saveInParts])

  return useMemo(() => ({ act, undo, last, progress, saving }), [act, undo, last, progress, saving])
}

export type Acting = ReturnType<typeof useAct>
