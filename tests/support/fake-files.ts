import { add, type Desk, type Files, type FileState } from '#device/device.ts'
import { attachment } from '#rules/records/fortnight/attachment.ts'
import { ok, refused } from '#rules/result.ts'

interface Given {
  readonly me: Desk['me']
  readonly save: Desk['records']['save']
  readonly nowMs: () => number
}

/**
 * Pictures in memory, for tests of screens: each is kept as it is, its record saved by the records' own rules. Whatever
 * is no image is refused. None of them is sent before `send` says so.
 */
export function createFakeFiles({ me, save, nowMs }: Given) {
  const pictures = new Map<string, Blob>()
  const statesById = new Map<string, FileState>()
  const listeners = new Set<() => void>()
  const tellAll = () => listeners.forEach((tell) => tell())

  const files: Files = {
    async keep(picture, { sort, runId }) {
      if (!/^image\/(jpeg|png|webp)$/.test(picture.type)) return refused({ reason: 'not-a-picture' })
      const id = crypto.randomUUID()
      const about = { runId, sort, staffId: me.staffId, mediaType: picture.type as 'image/jpeg' }
      const sealed = { bytes: picture.size, sha256: 'h'.repeat(43), key: 'k'.repeat(43) }
      const fields = { ...about, ...sealed, takenAtMs: nowMs(), arrivedAtMs: null }
      const saved = await save([add(attachment, fields, id)])
      if (!saved.ok && saved.error.reason === 'invalid') throw new Error(JSON.stringify(saved.error.problems))
      if (!saved.ok) return refused({ reason: saved.error.reason as 'locked' })
      pictures.set(id, picture)
      statesById.set(id, { id, state: 'to-send', sentBytes: 0, bytes: picture.size })
      tellAll()
      return ok(id)
    },
    watch: () =>
      ({
        subscribe(next: (states: readonly FileState[]) => void) {
          const tell = () => next([...statesById.values()])
          listeners.add(tell)
          queueMicrotask(tell)
          return { unsubscribe: () => listeners.delete(tell) }
        },
      }) as unknown as ReturnType<Files['watch']>,
    async open(id) {
      const picture = pictures.get(id)
      return picture ? ok(picture) : refused({ reason: 'not-here' })
    },
  }
  return {
    files,
    pictures,
    /** The network takes that many bytes of a picture; all of them, and it is no longer this phone's to watch. */
    send(id: string, sentBytes: number) {
      const state = statesById.get(id)
      if (!state) throw new Error(`no picture ${id} to send`)
      if (sentBytes >= state.bytes) statesById.delete(id)
      else statesById.set(id, { ...state, state: 'sending', sentBytes })
      tellAll()
    },
  }
}
