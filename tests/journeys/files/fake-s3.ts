import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export const s3Account = {
  bucket: 'open-door-files',
  region: 'eu-west-2',
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const hash = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

/**
 * Whether a request is signed as S3 asks for it, reckoned here anew from the description and nothing of the client's.
 * Source: AWS, Signature Version 4 for Amazon S3, "Authenticating Requests: Using the Authorization Header".
 */
export function isSigned(
  request: Pick<IncomingMessage, 'headers' | 'method' | 'url'>,
  body: Buffer,
  inRegion = s3Account.region,
): boolean {
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=(\w{64})$/.exec(
      request.headers.authorization ?? '',
    )
  const [, keyId, day = '', region = '', signed = '', signature = ''] = given ?? []
  if (keyId !== s3Account.accessKeyId || region !== inRegion) return false
  const bodyHash = String(request.headers['x-amz-content-sha256'])
  if (bodyHash !== 'UNSIGNED-PAYLOAD' && bodyHash !== hash(body)) return false
  const names = signed.split(';')
  if (!names.includes('host') || !names.includes('x-amz-date')) return false

  const [path = '', query = ''] = (request.url ?? '').split('?')
  const headers = names.map((name) => `${name}:${String(request.headers[name]).trim()}\n`).join('')
  const canonical = [request.method, path, query, headers, signed, bodyHash].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, hash(canonical)].join('\n')
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (above, step) => hmac(above, step),
    `AWS4${s3Account.secretAccessKey}`,
  )
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex'))
}

/** The two calls of S3 that are made, PUT and GET of an object, over a real socket; unsigned requests are refused. */
export async function startFakeS3() {
  const objects = new Map<string, Buffer>()
  const asked: string[] = []
  let trouble: number | null = null
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks)
      const path = request.url ?? ''
      asked.push(`${request.method} ${path}`)
      const end = (status: number, content?: Buffer) => response.writeHead(status).end(content)
      if (!isSigned(request, body)) return end(403)
      if (trouble !== null) return end(trouble)
      if (request.method === 'PUT') {
        objects.set(path, body)
        return end(200)
      }
      const object = objects.get(path)
      return request.method === 'GET' && object ? end(200, object) : end(404)
    })
  }).listen(0)
  await once(server, 'listening')
  return {
    endpoint: `http://localhost:${(server.address() as AddressInfo).port}`,
    objects,
    asked,
    answerWith: (status: number | null) => (trouble = status),
    stop: () => server.close(),
  }
}
