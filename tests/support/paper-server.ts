import type { Me } from '#protocol/account.ts'
import { statusOf } from '#server/refusal.ts'
import { paperLedger } from './paper-ledger.ts'

/** The paper ledger behind a front door: people, sessions, devices, and `fetch`. */
export function paperServer() {
  const devices = new Map<string, { me: Me; number: number }>()
  const sessions = new Set<{ me: Me | null }>()
  const ledger = paperLedger((device) => devices.get(device)?.me)

  const json = (body: unknown, status = 200) =>
    new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    })

  const answer = (session: { me: Me | null }, path: string, body: unknown): Response => {
    if (path === '/api/health') return json({ status: 'ready', isSetUp: true, version: '0' })
    if (path === '/api/sign-in') {
      const { email } = body as { email: string }
      session.me = [...people.values()].find(({ name }) => name === email) ?? null
      return session.me ? json(session.me) : json({ reason: 'wrong-credentials' }, 401)
    }
    if (!session.me) return json({ reason: 'signed-out' }, 401)
    if (path === '/api/me') return json(session.me)
    if (path === '/api/sign-out') {
      session.me = null
      return new Response(null, { status: 204 })
    }
    if (path === '/api/devices') {
      const deviceId = crypto.randomUUID()
      devices.set(deviceId, { me: session.me, number: devices.size + 1 })
      return json({ deviceId, number: devices.size })
    }
    if (path !== '/api/sync') return json({ reason: 'not-found' }, 404)
    const device = devices.get((body as { device: string }).device)
    if (device?.me.staffId !== session.me.staffId) return json({ reason: 'not-allowed' }, 403)
    const reply = ledger.sync(body)
    return reply.ok ? json(reply.value) : json(reply.error, statusOf[reply.error.reason])
  }
  /** A browser's own cookie jar, with the way to the server. */
  const openSession = () => {
    const session: { me: Me | null } = { me: null }
    sessions.add(session)
    return (async (input, init) => {
      const { body } = init ?? {}
      return answer(session, input as string, typeof body === 'string' ? JSON.parse(body) : undefined)
    }) as typeof fetch
  }
  const people = new Map<string, Me>()

  return {
    ...ledger,
    session: openSession,
    people,
    addPerson(name: string): Me {
      const me: Me = {
        staffId: crypto.randomUUID(),
        name,
        role: 'caseworker',
        organisationId: '00000000-0000-4000-8000-000000000001',
        organisationName: 'A charity',
      }
      people.set(me.staffId, me)
      return me
    },
    endSessions: () => sessions.forEach((session) => (session.me = null)),
    devicesOf: (staffId: string) =>
      [...devices].flatMap(([id, { me }]) => (me.staffId === staffId ? [id] : [])),
  }
}
export type PaperServer = ReturnType<typeof paperServer>
