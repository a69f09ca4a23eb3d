import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { SyncReply } from '#protocol/sync.ts'
import { addDevice, makeCharity } from '#tests/support/make-charity.ts'
import { startRealServer } from '#tests/support/start-real-server.ts'

test('the real server sets up a charity, signs in, and carries a record from one device to another', async () => {
  const server = await startRealServer()
  try {
    expect(server.output()).toContain(`Hamrah is at ${server.url}`)
    const { coordinator } = await makeCharity(server.newBrowser, server.setUpCode ?? '')
    const [here, there] = [await addDevice(coordinator), await addDevice(coordinator)]
    const hotelId = randomUUID()
    const fields = { name: 'Seaview', street: '', postcode: '', floors: ['G'], remark: '', closedOn: null }
    const change = { n: 1, kind: 'hotel', id: hotelId, fields, upon: {}, atMs: 1 }
    const request = { protocol: 1, generation: 7, scope: 0, cursor: null, limit: 500 }

    const pushed = await coordinator.post<SyncReply>('/api/sync', {
      ...request,
      device: here.deviceId,
      changes: [change],
    })
    const pulled = await coordinator.post<SyncReply>('/api/sync', {
      ...request,
      device: there.deviceId,
      changes: [],
    })

    expect(pushed.body.verdicts).toEqual([{ n: 1, verdict: 'applied', seq: expect.any(Number) }])
    expect(pulled.body.generation).toBe(7)
    expect(pulled.body.entries).toContainEqual({
      op: 'put',
      record: expect.objectContaining({ id: hotelId, bucket: `${hotelId}/hotel`, fields }),
    })
    expect(await server.stop()).toBe(0)
    expect(server.output()).not.toContain('Seaview')
  } finally {
    await server.remove()
  }
})
