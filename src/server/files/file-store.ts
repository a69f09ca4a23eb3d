import { StorageFull } from '../storage/store.ts'

/** Whose a finished file is. Both are ids of ours, never words of a request. */
export interface FilePlace {
  readonly organisationId: string
  readonly id: string
}

/** Where finished files rest, sealed as the phone sealed them: a folder beside the database, or an S3 bucket. */
export interface FileStore {
  /** Null where there is none. */
  read(place: FilePlace): Promise<Uint8Array<ArrayBuffer> | null>
  /** All of it or nothing, lasting when it answers; the same once more is no harm. Throws `StorageFull`. */
  write(place: FilePlace, bytes: Uint8Array): Promise<void>
}

const fullCodes = new Set(['ENOSPC', 'EDQUOT'])
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '')

export const isMissing = (error: unknown) => codeOf(error) === 'ENOENT'

/** Runs a task on the disk; that there is no room is said in the one way that the front door understands. */
export async function onDisk<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task()
  } catch (error) {
    throw fullCodes.has(codeOf(error)) ? new StorageFull(error) : error
  }
}
