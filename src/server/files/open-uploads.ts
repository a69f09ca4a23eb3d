import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileLimits } from '#protocol/files.ts'
import { isMissing, onDisk } from './file-store.ts'

/** Whose an unfinished upload is. All are ids of ours, never words of a request. */
export interface UploadPlace {
  readonly organisationId: string
  readonly staffId: string
  readonly id: string
}

/**
 * What has come of files that are not whole yet: `<folder>/<organisation>/open/<staff>/<id>`, as long as what arrived.
 * Nothing else is written down about them, so there is nothing that a crash could set at odds with the bytes.
 */
export function createOpenUploads(folder: string, nowMs: () => number) {
  const folderOf = ({ organisationId, staffId }: Omit<UploadPlace, 'id'>) =>
    join(folder, organisationId, 'open', staffId)
  const pathOf = (place: UploadPlace) => join(folderOf(place), place.id)

  async function lengthAt(path: string): Promise<number | null> {
    try {
      const { size, mtimeMs } = await stat(path)
      if (nowMs() - mtimeMs <= fileLimits.unfinishedMs) return size
      await rm(path, { force: true })
      return null
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  return {
    /** Bytes that are here; null where it was never begun, or too long ago. */
    length: (place: UploadPlace) => lengthAt(pathOf(place)),

    /** Begins an upload, or leaves one as it is. */
    begin: (place: UploadPlace) =>
      onDisk(async () => {
        const path = pathOf(place)
        await mkdir(dirname(path), { recursive: true, mode: 0o700 })
        await (await open(path, 'a', 0o600)).close()
      }),

    /** Puts behind what is here whatever comes, until it ends or breaks off: what came before stays. Answers the length. */
    append: (place: UploadPlace, from: Readable) =>
      onDisk(async () => {
        const handle = await open(pathOf(place), 'a', 0o600)
        try {
          for await (const chunk of from) await handle.appendFile(chunk as Buffer)
          return (await handle.stat()).size
        } finally {
          await handle.close()
        }
      }),

    read: (place: UploadPlace) => readFile(pathOf(place)),
    drop: (place: UploadPlace) => rm(pathOf(place), { force: true }),

    /** How many uploads somebody has begun and not ended. What is too old goes. */
    async count(of: Omit<UploadPlace, 'id'>) {
      const ids = await readdir(folderOf(of)).catch(noneWhereNoFolder)
      const lengths = await Promise.all(ids.map((id) => lengthAt(pathOf({ ...of, id }))))
      return lengths.filter((length) => length !== null).length
    },

    /** Throws away what nobody has gone on with for too long. */
    async dropExpired() {
      for (const organisationId of await readdir(folder).catch(noneWhereNoFolder)) {
        const people = await readdir(join(folder, organisationId, 'open')).catch(noneWhereNoFolder)
        for (const staffId of people) await this.count({ organisationId, staffId })
      }
    },
  }
}
export type OpenUploads = ReturnType<typeof createOpenUploads>

function noneWhereNoFolder(error: unknown): string[] {
  if (isMissing(error)) return []
  throw error
}
