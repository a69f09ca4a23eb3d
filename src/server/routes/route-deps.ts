import type { Passwords } from '../access/hash-password.ts'
import type { SetUpCode } from '../access/one-time-secret.ts'
import type { Sessions } from '../access/sessions.ts'
import type { Tries } from '../access/tries.ts'
import type { Store } from '../storage/store.ts'

/** What the endpoints are made of. */
export interface RouteDeps {
  readonly store: Store
  readonly sessions: Sessions
  readonly passwords: Passwords
  readonly tries: Tries
  readonly setUpCode: SetUpCode
  readonly nowMs: () => number
  readonly newId: () => string
  readonly version: string
}
