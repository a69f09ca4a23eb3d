import type * as z from 'zod/mini'
import {
  deviceReplySchema,
  invitationReplySchema,
  meSchema,
  setUpReplySchema,
  type InvitationRequest,
  type SetUpRequest,
} from '#protocol/account.ts'
import { limits, protocolVersion, syncReplySchema, type SyncReply, type SyncRequest } from '#protocol/sync.ts'

/** The server as a browser meets it: a request in, an answer out. */
export type Fetch = (request: Request) => Response | Promise<Response>

/** Somebody at the server's front door. Everything is asked as a phone asks it; an answer that is no success is a bug. */
export const createVisitor = (fetch: Fetch, origin: string) => {
  const cookies = new Map<string, string>()

  const keepCookies = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
  }

  const post = async (path: string, body: unknown) => {
    const headers = {
      'Content-Type': 'application/json',
      'X-Hamrah': '1',
      Origin: origin,
      Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    }
    const answer = await fetch(
      new Request(origin + path, { method: 'POST', headers, body: JSON.stringify(body) }),
    )
    keepCookies(answer)
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer
  }

  const ask = async <Schema extends z.ZodMiniType>(path: string, body: unknown, schema: Schema) =>
    schema.parse(await (await post(path, body)).json()) as z.infer<Schema>

  const token = (path: string) => path.slice(path.indexOf('#') + 1)

  return {
    setUp: async (request: SetUpRequest) => {
      const { coordinatorInvitation } = await ask('/api/set-up', request, setUpReplySchema)
      return token(coordinatorInvitation)
    },
    signIn: (email: string, password: string) => ask('/api/sign-in', { email, password }, meSchema),
    invite: async (request: InvitationRequest) =>
      token((await ask('/api/invitations', request, invitationReplySchema)).path),
    accept: (invitation: string, email: string, password: string) =>
      ask('/api/invitations/accept', { token: invitation, email, password }, meSchema),
    signOut: async () => void (await post('/api/sign-out', {})),
    enrolDevice: () => ask('/api/devices', {}, deviceReplySchema),
    /** One exchange, from the beginning and with nothing to say unless told otherwise. */
    exchange: (
      request: Pick<SyncRequest, 'device'> & Partial<Omit<SyncRequest, 'device' | 'protocol'>>,
    ): Promise<SyncReply> => {
      const usual = { generation: 0, scope: 0, cursor: null, limit: limits.entries, changes: [] }
      return ask('/api/sync', { protocol: protocolVersion, ...usual, ...request }, syncReplySchema)
    },
  }
}

export type Visitor = ReturnType<typeof createVisitor>
