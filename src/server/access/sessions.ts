import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { ok, refused, type Result } from '#rules/result.ts'
import type { Store } from '../storage/store.ts'
import { createBetterAuthDatabase } from './better-auth-database.ts'
import type { Passwords } from './hash-password.ts'

export interface SessionDeps {
  readonly store: Store
  readonly passwords: Passwords
  /** Where the app is reached, such as https://hamrah.example. */
  readonly origin: string
  /** Signs the cookies; kept apart from the database, so that a stolen copy of it opens no session. */
  readonly secret: string
}

export const sessionCookie = '__Host-hamrah'
const sessionDays = 30

/**
 * Sessions and passwords, by better-auth. None of its own routes is mounted: ours call it, so nobody can sign up, and
 * every answer has our shape.
 */
export function createSessions({ store, passwords, origin, secret }: SessionDeps) {
  const auth = betterAuth({
    baseURL: origin,
    secret,
    database: { db: createBetterAuthDatabase(store), type: 'sqlite' },
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 200,
      password: {
        hash: (password) => passwords.hash(password),
        verify: ({ hash, password }) => passwords.verify(hash, password),
      },
    },
    session: { expiresIn: sessionDays * 86_400, updateAge: 86_400, cookieCache: { enabled: false } },
    advanced: {
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { httpOnly: true, secure: true, sameSite: 'strict', path: '/' },
      cookies: { session_token: { name: sessionCookie } },
    },
  })

  return {
    /** Takes as long for an unknown e-mail as for a wrong password. Answers the cookies to set. */
    async signIn(
      email: string,
      password: string,
    ): Promise<Result<{ userId: string; cookies: string[] }, { reason: 'wrong-credentials' }>> {
      try {
        const answer = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true })
        return ok({ userId: answer.response.user.id, cookies: answer.headers.getSetCookie() })
      } catch (error) {
        if (!(error instanceof APIError) || error.statusCode >= 500) throw error
        return refused({ reason: 'wrong-credentials' })
      }
    },

    /** The account that a request's cookie stands for, and cookies to set when the session was prolonged. */
    async find(headers: Headers): Promise<{ userId: string; cookies: string[] } | null> {
      const answer = await auth.api.getSession({ headers: cookieOnly(headers), returnHeaders: true })
      return answer.response && { userId: answer.response.user.id, cookies: answer.headers.getSetCookie() }
    },

    /** Ends the session of a request. Answers the cookies that clear it away. */
    async signOut(headers: Headers): Promise<string[]> {
      const answer = await auth.api.signOut({ headers: cookieOnly(headers), returnHeaders: true })
      return answer.headers.getSetCookie()
    },
  }
}
export type Sessions = ReturnType<typeof createSessions>

const cookieOnly = (headers: Headers) => new Headers({ cookie: headers.get('cookie') ?? '' })
