import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { AccountRefusal } from '#protocol/account.ts'
import type { FileRefusal } from '#protocol/files.ts'

/** Why the front door would not. `detail` is for developers, in English, and never quotes what was sent. */
export interface Refusal {
  readonly reason: AccountRefusal | FileRefusal
  readonly detail?: string
}

export const statusOf: Readonly<Record<AccountRefusal, ContentfulStatusCode>> = {
  'bad-request': 400,
  'wrong-code': 403,
  'already-set-up': 409,
  'wrong-credentials': 401,
  'signed-out': 401,
  'not-allowed': 403,
  'invitation-used': 410,
  'email-taken': 409,
  'too-many-tries': 429,
  'not-found': 404,
  'too-large': 413,
  'server-error': 500,
  'storage-full': 507,
}

/** Where a file is asked for or sent, there are more. */
export const statusOfFile: Readonly<Record<AccountRefusal | FileRefusal, ContentfulStatusCode>> = {
  ...statusOf,
  'wrong-offset': 409,
  'wrong-hash': 422,
  busy: 423,
}
