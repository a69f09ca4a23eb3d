import { useCallback, useEffect, useRef, useState } from 'react'
import { drawn } from './drawn.ts'
import { useDesk } from './phone-context.tsx'
import { useSession } from './session-store.ts'
import { useOpenForm } from './use-open-form.ts'

/** How long somebody pauses before what they typed is sealed, and how long they may type without a pause. */
const pauseMs = 300
const longestMs = 1_500

export interface Draft<Content> {
  readonly key: string
  readonly content: Content
  readonly change: (content: Content) => void
  /** `kept`: all that was typed is sealed on this phone. `not-kept`: the phone refused. */
  readonly state: 'untouched' | 'typing' | 'kept' | 'not-kept'
  /** What was typed is no longer wanted. */
  readonly forget: () => Promise<void>
  /**
   * Hands what was typed over to a save, which drops the draft by the key it is given. No pause seals it again
   * meanwhile; when the save was refused, all of it is kept as before.
   */
  readonly handOver: <Saved extends { readonly ok: boolean }>(
    save: (key: string) => Promise<Saved>,
  ) => Promise<Saved>
}

/**
 * What is being typed on a screen, sealed on this phone at every pause, when the page is hidden and before a lock, and
 * there again when the screen opens again. Undefined until it is known whether there is one.
 *
 * `key` names the screen and what it is about (`note/<member id>`); `useSave` takes the draft, so that saving and
 * forgetting are one act. `start` is what an untouched screen holds.
 */
export function useDraft<Content>(key: string, start: Content): Draft<Content> | undefined {
  const { drafts } = useDesk()
  const [loadedKey, setLoadedKey] = useState<string | null>(null)
  const [content, setContent] = useState(start)
  const [state, setState] = useState<Draft<Content>['state']>('untouched')
  const unkept = useRef<{ content: Content; sinceMs: number } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const keeping = useRef<Promise<unknown>>(undefined)
  const first = useRef(start)

  useOpenForm(state !== 'untouched')
  const tellDraft = useDraftMark(state)

  const keep = useCallback(async () => {
    clearTimeout(timer.current)
    const waiting = unkept.current
    if (!waiting) return
    unkept.current = null
    const sealing = drafts.keep(key, waiting.content)
    keeping.current = sealing
    const kept = await sealing
    if (!unkept.current) setState(kept.ok ? 'kept' : 'not-kept')
  }, [drafts, key])

  useEffect(() => {
    let isWanted = true
    void drafts.read(key).then((found) => {
      if (!isWanted) return
      setContent(found === undefined || found === null ? first.current : (found as Content))
      setState(found === undefined || found === null ? 'untouched' : 'kept')
      setLoadedKey(key)
    })
    return () => {
      isWanted = false
    }
  }, [drafts, key])

  useEffect(() => {
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') void keep()
    }
    document.addEventListener('visibilitychange', keepWhenHidden)
    const stop = drafts.onLock(() => {
      const waiting = unkept.current
      unkept.current = null
      clearTimeout(timer.current)
      return waiting && { key, content: waiting.content }
    })
    return () => {
      document.removeEventListener('visibilitychange', keepWhenHidden)
      void keep()
      stop()
    }
  }, [drafts, key, keep])

  const change = useCallback(
    (next: Content) => {
      const nowMs = performance.now()
      unkept.current = { content: next, sinceMs: unkept.current?.sinceMs ?? nowMs }
      setContent(next)
      setState('typing')
      clearTimeout(timer.current)
      const waitMs = Math.max(0, Math.min(pauseMs, unkept.current.sinceMs + longestMs - nowMs))
      timer.current = setTimeout(() => void keep(), waitMs)
    },
    [keep],
  )

  const forget = useCallback(async () => {
    clearTimeout(timer.current)
    unkept.current = null
    await drafts.drop(key)
    setState('untouched')
  }, [drafts, key])

  const handOver = useCallback<Draft<Content>['handOver']>(
    async (save) => {
      clearTimeout(timer.current)
      const typed = unkept.current
      unkept.current = null
      // A draft that is being sealed now must not land after the save that drops it.
      await keeping.current
      const saved = await save(key)
      if (saved.ok) {
        // It is safe: the mark says so before the form, which may be long, is drawn anew or left.
        tellDraft(null)
        await drawn()
        setState('untouched')
      } else if (typed) {
        unkept.current ??= typed
        void keep()
      }
      return saved
    },
    [key, keep, tellDraft],
  )

  return loadedKey === key ? { key, content, change, state, forget, handOver } : undefined
}

/** Lets the save mark say how the draft is kept; while somebody types it goes on saying what it said last. */
function useDraftMark(state: Draft<unknown>['state']) {
  const tellDraft = useSession((session) => session.tellDraft)
  useEffect(() => {
    if (state !== 'typing') tellDraft(state === 'untouched' ? null : state)
  }, [state, tellDraft])
  useEffect(() => () => tellDraft(null), [tellDraft])
  return tellDraft
}
