import { readFile, readdir } from 'node:fs/promises'
import { extname, join, posix, relative, sep } from 'node:path'
import type { Context } from 'hono'
import { chooseEncoding, pack, type Encoding } from './compress.ts'

const typeByExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
}
const packable = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt', '.wasm'])

interface BuiltFile {
  readonly bytes: Buffer
  readonly headers: Readonly<Record<string, string>>
  readonly packed: Map<Encoding, Promise<Buffer>>
  readonly isPackable: boolean
}

/**
 * Serves the built app out of memory. A page's address is the app's own business, so whatever asks for a page gets
 * `index.html`; a file that is not there is a 404. The folder is read once, when first asked, so that no path from
 * outside ever reaches the disk. When nothing has been built, the answer says so.
 */
export function serveBuiltApp(folder: string) {
  let files: Promise<ReadonlyMap<string, BuiltFile>> | null = null

  return async (c: Context): Promise<Response> => {
    files ??= readBuiltFiles(folder)
    const byPath = await files.catch((error: unknown) => {
      files = null
      throw error
    })
    const page = byPath.get('/index.html')
    if (!page) {
      files = null
      return c.text('The app has not been built yet. Please run: npm run build', 503)
    }
    const isPage = (c.req.header('accept') ?? '').includes('text/html') && !extname(c.req.path)
    const file = byPath.get(c.req.path) ?? (isPage || c.req.path === '/' ? page : undefined)
    return file ? send(c.req.raw, file) : c.json({ reason: 'not-found' }, 404)
  }
}

async function send(request: Request, file: BuiltFile): Promise<Response> {
  const encoding = file.isPackable ? chooseEncoding(request) : null
  if (!encoding) return new Response(new Uint8Array(file.bytes), { headers: file.headers })
  const packed = file.packed.get(encoding) ?? pack(file.bytes, encoding, 9)
  file.packed.set(encoding, packed)
  const headers = { ...file.headers, 'Content-Encoding': encoding }
  return new Response(new Uint8Array(await packed), { headers })
}

async function readBuiltFiles(folder: string): Promise<ReadonlyMap<string, BuiltFile>> {
  const byPath = new Map<string, BuiltFile>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noneWhereNoFolder)
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = posix.join('/', relative(folder, file).split(sep).join('/'))
    byPath.set(path, asBuiltFile(path, await readFile(file)))
  }
  return byPath
}

/** Only a folder that is not there means that nothing has been built; one that cannot be read is a fault. */
function noneWhereNoFolder(error: NodeJS.ErrnoException) {
  if (error.code === 'ENOENT') return []
  throw error
}

/** What Vite puts under `assets` carries its content's hash in its name; everything else may change under its name. */
const asBuiltFile = (path: string, bytes: Buffer): BuiltFile => ({
  bytes,
  packed: new Map(),
  isPackable: packable.has(extname(path)),
  headers: {
    'Content-Type': typeByExtension[extname(path)] ?? 'application/octet-stream',
    'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  },
})
