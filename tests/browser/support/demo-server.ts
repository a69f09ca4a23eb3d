import type { Role } from '#rules/access.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { fillDemo } from '#server/demo/fill-demo.ts'
import { startRealServer } from '#tests/support/start-real-server.ts'

/** The real server with a demo charity on it; `personOf` answers who signs in for a role, and with what. */
export async function startDemoServer({ members = 60, seed = 'browser' } = {}) {
  const server = await startRealServer()
  const demo = await fillDemo(
    { fetch, origin: server.url, code: server.setUpCode ?? '' },
    { members, seed, today: dayAt(Date.now()) },
  )
  const personOf = (role: Role) => {
    const person = demo.team.find((staff) => staff.role === role)
    if (!person) throw new Error(`The demo has no ${role}`)
    return person
  }
  return { ...server, demo, personOf }
}
export type DemoServer = Awaited<ReturnType<typeof startDemoServer>>
