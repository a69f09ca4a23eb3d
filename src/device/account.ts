import * as z from 'zod/mini'
import {
  deviceReplySchema,
  healthSchema,
  invitationListSchema,
  invitationReplySchema,
  meSchema,
  setUpReplySchema,
} from '#protocol/account.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import type { AskRefusal, Phone, Team } from './device.ts'
import type { AskServer, Question } from './sync/server.ts'

const nothing = z.undefined()

/** What is asked of the server about people. Each waits for the network, and says so when there is none. */
export function createAccount(askServer: AskServer) {
  const ask = async <Schema extends z.ZodMiniType>(
    question: Question<Schema>,
  ): Promise<Result<z.infer<Schema>, AskRefusal>> => {
    const answer = await askServer(question)
    if (answer.ok) return answer
    const { reason } = answer.error
    // Nothing about people changes so that an older app could not be told: it is as good as not reached.
    return refused({ reason: reason === 'must-update' ? 'no-network' : reason })
  }
  const askNothing = async (path: string) => {
    const answer = await ask({ path, body: {}, schema: nothing })
    return answer.ok ? ok(undefined) : answer
  }

  return {
    askHealth: () => ask({ path: '/api/health', schema: healthSchema }),
    askMe: () => ask({ path: '/api/me', schema: meSchema }),
    setUpCharity: (body: Parameters<Phone['setUpCharity']>[0]) =>
      ask({ path: '/api/set-up', body, schema: setUpReplySchema }),
    signIn: (body: { email: string; password: string }) =>
      ask({ path: '/api/sign-in', body, schema: meSchema }),
    signOut: () => askNothing('/api/sign-out'),
    acceptInvitation: (body: Parameters<Phone['acceptInvitation']>[0]) =>
      ask({ path: '/api/invitations/accept', body, schema: meSchema }),
    makeDevice: () => ask({ path: '/api/devices', body: {}, schema: deviceReplySchema }),
    team: {
      invite: (body) => ask({ path: '/api/invitations', body, schema: invitationReplySchema }),
      askInvitations: () => ask({ path: '/api/invitations', schema: invitationListSchema }),
      endAccess: (staffId) => askNothing(`/api/team/${encodeURIComponent(staffId)}/end`),
    } satisfies Team,
  }
}
export type Account = ReturnType<typeof createAccount>
