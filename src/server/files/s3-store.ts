import { AwsClient } from 'aws4fetch'
import { StorageFull } from '../storage/store.ts'
import type { FilePlace, FileStore } from './file-store.ts'

export interface S3Setting {
  /** Such as https://s3.eu-west-2.amazonaws.com, without the bucket. */
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

const TIMEOUT_MS = 30_000

/** The log tells of a bug its name alone, so what the store answered stands there. */
class S3Failed extends Error {
  constructor(status: number) {
    super(`the S3 store answered ${status}`)
    this.name = `S3 answered ${status}`
  }
}

const failureOf = (status: number) => {
  const failed = new S3Failed(status)
  return status === 507 ? new StorageFull(failed) : failed
}

/**
 * Finished files in a bucket of any S3-compatible store, as `files/<organisation>/<id>`. A file is 2 MB at most, so one
 * request carries all of it. Throws when the store does not do as asked: the upload then stands and can go on.
 */
export function createS3Store({ endpoint, bucket, ...account }: S3Setting): FileStore {
  const client = new AwsClient({ ...account, service: 's3', retries: 2 })
  const urlOf = ({ organisationId, id }: FilePlace) => `${endpoint}/${bucket}/files/${organisationId}/${id}`
  const ask = (place: FilePlace, init: RequestInit) =>
    client.fetch(urlOf(place), { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) })

  return {
    async read(place) {
      const answer = await ask(place, { method: 'GET' })
      if (answer.status === 404) return null
      if (!answer.ok) throw failureOf(answer.status)
      return new Uint8Array(await answer.arrayBuffer())
    },
    async write(place, bytes) {
      const answer = await ask(place, { method: 'PUT', body: new Uint8Array(bytes) })
      if (!answer.ok) throw failureOf(answer.status)
    },
  }
}
