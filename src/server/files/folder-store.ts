import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type FilePlace, type FileStore, isMissing, onDisk } from './file-store.ts'

/** Finished files in `<folder>/<organisation>/<id>`, for this account of the machine alone. */
export function createFolderStore(folder: string): FileStore {
  const pathOf = ({ organisationId, id }: FilePlace) => join(folder, organisationId, id)
  return {
    read: async (place) => {
      try {
        return new Uint8Array(await readFile(pathOf(place)))
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
    write: (place, bytes) => onDisk(() => writeWhole(pathOf(place), bytes)),
  }
}

/** Beside its place first, then in it, so that a power cut leaves no half of it there. */
async function writeWhole(path: string, bytes: Uint8Array) {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const beside = `${path}.new`
  try {
    await writeThrough(beside, bytes)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  const folder = await open(dirname(path), 'r')
  await folder.sync().finally(() => folder.close())
}

async function writeThrough(path: string, bytes: Uint8Array) {
  const handle = await open(path, 'w', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
