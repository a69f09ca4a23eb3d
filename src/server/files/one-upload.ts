import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { DataStore, ERRORS, Upload } from '@tus/server'
import type { FileStore } from './file-store.ts'
import type { FoundAttachment } from './find-attachment.ts'
import type { OpenUploads, UploadPlace } from './open-uploads.ts'

/** The whole is not what its record speaks of. It has been thrown away. */
export class WrongHash extends Error {
  override name = 'WrongHash'
}

interface Deps {
  readonly openUploads: OpenUploads
  readonly fileStore: FileStore
  /** Whether the record says that the whole file is here, as it stands at this moment. */
  readonly isArrived: () => Promise<boolean>
  /** Writes it there. */
  readonly sayArrived: () => Promise<void>
}

/**
 * The upload of one file, as tus asks for it, for somebody who is known to be allowed. tus takes turns at each file, so
 * none of this runs twice at once for the same one.
 *
 * It is whole when its record says so. Before that it is held against its hash, put where finished files rest, and only
 * then said of; whatever breaks off in between is taken up again by whoever asks next.
 */
export class OneUpload extends DataStore {
  readonly #deps: Deps
  readonly #file: FoundAttachment
  readonly #place: UploadPlace

  constructor(deps: Deps, file: FoundAttachment, place: UploadPlace) {
    super()
    this.extensions = ['creation']
    this.#deps = deps
    this.#file = file
    this.#place = place
  }

  override async create(upload: Upload) {
    if (!(await this.#deps.isArrived())) await this.#deps.openUploads.begin(this.#place)
    return upload
  }

  override async getUpload() {
    return this.#describe(await this.#offset())
  }

  override async write(from: Readable) {
    if (await this.#deps.isArrived()) return this.#file.bytes
    const length = await this.#deps.openUploads.append(this.#place, from)
    if (length >= this.#file.bytes) await this.#finish()
    return length
  }

  async #offset() {
    const { bytes } = this.#file
    if (await this.#deps.isArrived()) return bytes
    const length = await this.#deps.openUploads.length(this.#place)
    if (length === null) throw ERRORS.FILE_NOT_FOUND
    if (length < bytes) return length
    await this.#finish()
    return bytes
  }

  #describe(offset: number) {
    return new Upload({ id: this.#file.id, size: this.#file.bytes, offset })
  }

  async #finish() {
    const { openUploads, fileStore, sayArrived } = this.#deps
    const bytes = await openUploads.read(this.#place)
    const isRight = createHash('sha256').update(bytes).digest('base64url') === this.#file.sha256
    if (!isRight || bytes.length !== this.#file.bytes) {
      await openUploads.drop(this.#place)
      throw new WrongHash('a file that is not what its record speaks of')
    }
    await fileStore.write(this.#file, bytes)
    await sayArrived()
    await openUploads.drop(this.#place)
  }
}
