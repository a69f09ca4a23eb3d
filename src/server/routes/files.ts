import * as z from 'zod/mini'
import { fileRefusalSchema } from '#protocol/files.ts'
import { createFiles, type FilesDeps } from '../files/files.ts'
import { statusOfFile } from '../refusal.ts'
import type { BytesRoute } from '../route.ts'

/** The endpoints of files. Their bodies are bytes and their headers those of tus, so they are described by hand. */
export function createFileRoutes(deps: FilesDeps): readonly BytesRoute[] {
  const files = createFiles(deps)
  const path = '/api/files/:id'
  const idOf = (params: Readonly<Record<string, string>>) => params['id'] ?? ''
  return [
    {
      method: 'post',
      path: '/api/files',
      described: { post: begin },
      answer: (request, { caller }) => files.begin(request, { caller }),
    },
    {
      method: 'patch',
      path,
      described: { patch: takePiece },
      answer: (request, { caller, params }) => files.takePiece(request, { caller, id: idOf(params) }),
    },
    {
      method: 'get',
      path,
      described: { get: fetchWhole, head: askOffset },
      // A HEAD is no look at what a GET would bring: it asks how far an upload is.
      answer: (request, { caller, params }) => {
        const asked = { caller, id: idOf(params) }
        return request.method === 'HEAD' ? files.askOffset(request, asked) : files.fetch(asked)
      },
    },
  ]
}

const header = (name: string, schema: object) => ({ name, in: 'header', required: true, schema })
const tus = header('Tus-Resumable', { type: 'string', const: '1.0.0' })
const own = header('X-Hamrah', { type: 'string', const: '1' })
const length = { type: 'integer', minimum: 0 }
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }
const bytes = { schema: { type: 'string', format: 'binary' } }
const offset = { 'Upload-Offset': { schema: length } }

const refusal = {
  description: 'Refused, with the reason',
  content: { 'application/json': { schema: z.toJSONSchema(fileRefusalSchema) } },
}
const operation = (given: {
  summary: string
  parameters: readonly object[]
  requestBody?: object
  responses: object
}) => {
  const statuses = [...new Set(Object.values(statusOfFile))].toSorted((a, b) => a - b)
  const refusals = Object.fromEntries(statuses.map((status) => [status, refusal]))
  return { security: [{ session: [] }], ...given, responses: { ...given.responses, ...refusals } }
}

const begin = operation({
  summary: 'Begin to send the sealed file of an attachment (tus 1.0.0)',
  parameters: [
    tus,
    own,
    header('Upload-Length', length),
    header('Upload-Metadata', { type: 'string', description: 'id, with the attachment’s id in base64' }),
  ],
  responses: {
    201: { description: 'Begun', headers: { Location: { schema: { type: 'string' } } } },
  },
})

const takePiece = operation({
  summary: 'Send the next piece of a file',
  parameters: [id, tus, own, header('Upload-Offset', length)],
  requestBody: { required: true, content: { 'application/offset+octet-stream': bytes } },
  responses: { 204: { description: 'How far it is now', headers: offset } },
})

const askOffset = operation({
  summary: 'How far the upload of a file is',
  parameters: [id, tus],
  responses: {
    200: {
      description: 'As far as this; the whole length once it has arrived',
      headers: { ...offset, 'Upload-Length': { schema: length } },
    },
  },
})

const fetchWhole = operation({
  summary: 'A file that has arrived, as the phone sealed it',
  parameters: [id],
  responses: { 200: { description: 'The whole file', content: { 'application/octet-stream': bytes } } },
})
