/** What comes to the port and is no request, or asks for what lies outside the app: sent byte by byte to a real server. */
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { securityHeaders } from '#server/security-headers.ts'
import { startRealServer } from '#tests/support/start-real-server.ts'

const get = (path: string, headers = 'Host: localhost') =>
  `GET ${path} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`

const asked = {
  'HTTP/1.1 400 Bad Request': [
    'HELLO\r\n\r\n',
    get('/', 'Host: a b'),
    get('/', 'X-No: host'),
    get('/..\\..\\package.json'),
    'POST /api/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  'HTTP/1.1 404 Not Found': [
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fpackage.json',
    '/%c0%ae%c0%ae/etc/passwd',
    '/index.html%00.js',
    '/%',
    '/.git/config',
    '/data/hamrah.sqlite',
    '/assets/index.js.map',
    `/${'a'.repeat(15_000)}`,
  ].map((path) => get(path)),
  'HTTP/1.1 431 Request Header Fields Too Large': [
    get('/', `Host: localhost\r\nX-Long: ${'a'.repeat(20_000)}`),
  ],
}

test('every answer has the headers, and none what lies outside the app', async () => {
  const server = await startRealServer()
  const send = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      let answer = ''
      const socket = connect(server.port, 'localhost', () => socket.write(bytes))
      socket.on('data', (chunk) => (answer += chunk.toString()))
      socket.on('close', () => resolve(answer))
      socket.on('error', reject)
      socket.setTimeout(5_000, () => socket.destroy(new Error('no answer')))
    })

  for (const [status, requests] of Object.entries(asked)) {
    for (const request of requests) {
      const answer = await send(request)
      expect([request.slice(0, 60), answer.split('\r\n')[0]]).toEqual([request.slice(0, 60), status])
      const named = (name: string) => answer.match(new RegExp(`^${name}: `, 'gim'))?.length ?? 0
      const headers = Object.keys(securityHeaders).map((name) => [request.slice(0, 60), name, named(name)])
      expect(headers).toEqual(headers.map(([asking, name]) => [asking, name, 1]))
    }
  }
  expect(server.output()).not.toContain('a bug')
  await server.remove()
})
