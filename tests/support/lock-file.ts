import { readFileSync, writeFileSync } from 'node:fs'

interface LockedPackage {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}
interface LockFile {
  packages: Record<string, LockedPackage>
}
interface Gap {
  readonly name: string
  readonly range: string
  readonly dev: boolean
}

const lockPath = new URL('../../package-lock.json', import.meta.url)
export const readLock = () => JSON.parse(readFileSync(lockPath, 'utf8')) as LockFile

/**
 * Optional parts for other platforms that the lock file does not name. npm leaves out what the registry it asked does
 * not hold; a later `npm ci` then refuses the whole file, on every platform.
 */
export const gapsOf = ({ packages }: LockFile): Gap[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies, dev = false }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name]) => !isHeld(packages, path, name))
      .map(([name, range]) => ({ name, range, dev })),
  )

/** As Node looks a package up: in the folder itself, then in each one above. */
function isHeld(packages: LockFile['packages'], path: string, name: string): boolean {
  const above = path.includes('node_modules/') ? path.slice(0, path.lastIndexOf('node_modules/')) : null
  const here = `${path === '' ? '' : `${path}/`}node_modules/${name}`
  return packages[here] !== undefined || (above !== null && isHeld(packages, above.replace(/\/$/, ''), name))
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'win32']
const processors = ['arm64', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'ia32', 'x64', 'wasm32']

/** What such a part's name says of where it runs; npm then leaves it alone on every other machine. */
function entryOf({ name, range, dev }: Gap): LockedPackage {
  const os = systems.find((system) => name.includes(system))
  const cpu = processors.find((processor) => name.includes(processor))
  const libc = name.includes('musl') ? 'musl' : name.includes('gnu') ? 'glibc' : undefined
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(libc && os === 'linux' && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  }
}

/** `node tests/support/lock-file.ts`: names every such part in the lock file. Run it after each change of packages. */
export function completeLock(): number {
  const lock = readLock()
  const gaps = gapsOf(lock)
  for (const gap of gaps) lock.packages[`node_modules/${gap.name}`] = entryOf(gap)
  const sorted = Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1))
  lock.packages = Object.fromEntries(sorted)
  writeFileSync(lockPath, `${JSON.stringify(lock, null, 2)}\n`)
  return gaps.length
}

if (import.meta.main) console.log(`${completeLock()} parts for other platforms added to the lock file`)
