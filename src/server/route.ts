import type * as z from 'zod/mini'
import type { Result } from '#rules/result.ts'
import type { Caller } from './access/caller.ts'
import type { Refusal } from './refusal.ts'

/** What a route is given. `address` is where the request came from, for limits alone. */
export interface Asked<Body> {
  readonly body: Body
  readonly params: Readonly<Record<string, string>>
  readonly headers: Headers
  readonly address: string
}
export interface AskedByCaller<Body> extends Asked<Body> {
  readonly caller: Caller
}

/** `value` undefined answers 204. */
export interface Reply {
  readonly value?: unknown
  readonly cookies?: readonly string[]
}
type Replying = Promise<Result<Reply, Refusal>>

/**
 * One endpoint. The app is mounted from a table of these, and the API document is written from the same table and the
 * same schemas, so neither can know a route that the other does not.
 */
export interface Route {
  readonly method: 'get' | 'post'
  /** With `:name` for what varies. */
  readonly path: string
  readonly summary: string
  readonly request: z.ZodMiniType | null
  readonly reply: z.ZodMiniType | null
  readonly isForAnyone: boolean
  readonly answer: (asked: AskedByCaller<never> | Asked<never>) => Replying
}

/** An endpoint whose bodies are bytes. `described`: what the API document says of it, by method. */
export interface BytesRoute {
  readonly method: 'get' | 'post' | 'patch'
  /** With `:name` for what varies. */
  readonly path: string
  readonly described: Readonly<Record<string, object>>
  readonly answer: (request: Request, asked: BytesAsked) => Promise<Result<Response, Refusal>>
}
interface BytesAsked {
  readonly caller: Caller
  readonly params: Readonly<Record<string, string>>
}

interface Described<Body extends z.ZodMiniType | null> {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly summary: string
  readonly request: Body
  readonly reply: z.ZodMiniType | null
}
type BodyOf<Schema> = Schema extends z.ZodMiniType ? z.infer<Schema> : null

/** A route that needs no session. */
export const forAnyone = <Body extends z.ZodMiniType | null>(
  described: Described<Body>,
  answer: (asked: Asked<BodyOf<Body>>) => Replying,
): Route => ({ ...described, isForAnyone: true, answer: answer as Route['answer'] })

/** A route for somebody signed in; without a session it is 401 before the body is read. */
export const forCaller = <Body extends z.ZodMiniType | null>(
  described: Described<Body>,
  answer: (asked: AskedByCaller<BodyOf<Body>>) => Replying,
): Route => ({ ...described, isForAnyone: false, answer: answer as Route['answer'] })
