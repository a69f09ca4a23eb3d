import type { Change } from '#protocol/sync.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { createVisitor } from '#server/demo/front-door.ts'
import type { DemoServer } from '../browser/support/demo-server.ts'

interface Planned {
  readonly name: string
  readonly stops: number
  readonly wantsPhoto: boolean
}

/**
 * Plans a run of so many stops for the demo's driver today, at doors where one may knock, as a coordinator's phone does; answers
 * the id of the run.
 */
export async function planRun(server: DemoServer, { name, stops, wantsPhoto }: Planned): Promise<string> {
  const coordinator = server.personOf('coordinator')
  const visitor = createVisitor(fetch, server.url)
  await visitor.signIn(coordinator.email, coordinator.password)
  const { deviceId } = await visitor.enrolDevice()

  const { records } = server.demo
  const protectedIds = new Set(
    records.flatMap(({ kind, id, fields }) => (kind === 'member' && fields.doNotContact ? [id] : [])),
  )
  const served = records.flatMap(({ kind, fields }) => (kind === 'needs' ? [fields.memberId] : []))
  const households = [...new Set(served)].filter((memberId) => !protectedIds.has(memberId))
  const [firstItem = '', secondItem = ''] = records.flatMap(({ kind, id }) => (kind === 'item' ? [id] : []))
  const cycleId = records.findLast(({ kind }) => kind === 'cycle')?.id ?? ''
  if (households.length < stops) throw new Error(`The demo has ${households.length} households, not ${stops}`)
  const runId = crypto.randomUUID()
  const plan: Pick<Change, 'kind' | 'id' | 'fields'>[] = [
    {
      kind: 'run',
      id: runId,
      fields: {
        cycleId,
        name,
        onDay: dayAt(Date.now()),
        staffId: server.personOf('driver').id,
        wantsPhoto,
        wantsSignature: false,
        remark: '',
      },
    },
    ...households.slice(0, stops).map((memberId, at) => ({
      kind: 'stop',
      id: crypto.randomUUID(),
      fields: {
        runId,
        cycleId,
        memberId,
        order: at + 1,
        size: 3,
        items: [
          { itemId: firstItem, quantity: 1 },
          { itemId: secondItem, quantity: 2 },
        ],
        note: '',
        isWithdrawn: false,
      },
    })),
  ]
  const changes = plan.map((one, at) => ({ ...one, n: at + 1, upon: {}, atMs: Date.now() }))
  const end = { seq: Number.MAX_SAFE_INTEGER, id: '~' }
  const { verdicts } = await visitor.exchange({ device: deviceId, generation: 1, cursor: end, changes })
  const untaken = verdicts.find(({ verdict }) => verdict !== 'applied')
  if (untaken || verdicts.length < changes.length)
    throw new Error(`The run was not taken: ${JSON.stringify(untaken)}`)
  return runId
}
