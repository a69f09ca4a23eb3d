import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * A line between a browser and a server that breaks: while `cuts` holds numbers, the next connection over which a PATCH
 * goes is destroyed, both ways, as soon as so many bytes of it have passed.
 */
export async function layLine() {
  const cuts: number[] = []
  const sockets = new Set<Socket>()
  let target = 0
  let cutCount = 0
  const line = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    let left = Number.POSITIVE_INFINITY
    near.on('data', (bytes: Buffer) => {
      const at = bytes.indexOf('PATCH /api/files/')
      const cut = at >= 0 && left === Number.POSITIVE_INFINITY ? cuts.shift() : undefined
      if (cut !== undefined) left = at + cut
      if (bytes.length < left) {
        left -= bytes.length
        return void far.write(bytes)
      }
      cutCount += 1
      far.write(bytes.subarray(0, left), () => near.destroy())
    })
    far.on('data', (bytes) => near.write(bytes))
  }).listen(0)
  await once(line, 'listening')
  return {
    port: (line.address() as AddressInfo).port,
    cuts,
    cutCount: () => cutCount,
    leadTo: (port: number) => (target = port),
    close() {
      for (const socket of sockets) socket.destroy()
      line.close()
    },
  }
}
