import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { securityHeaders } from './security-headers.ts'

interface Listening {
  prependListener(
    event: 'request',
    listener: (request: IncomingMessage, response: ServerResponse) => void,
  ): unknown
  on(
    event: 'clientError',
    listener: (error: NodeJS.ErrnoException, socket: Duplex & { writable: boolean }) => void,
  ): unknown
}

const statusByCode: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What Node answers by itself, before the app is asked (no request at all, one without an end), carries the headers too. */
export function dressBareAnswers(server: Listening) {
  server.prependListener('request', (_request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
  })
  server.on('clientError', (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const lines = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`)
    const status = statusByCode[error.code ?? ''] ?? '400 Bad Request'
    socket.end(
      ['HTTP/1.1 ' + status, ...lines, 'Content-Length: 0', 'Connection: close', '', ''].join('\r\n'),
    )
  })
}
