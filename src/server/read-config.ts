import { resolve } from 'node:path'
import { ok, refused, type Result } from '#rules/result.ts'

export interface Config {
  readonly port: number
  readonly dataFolder: string
  readonly origin: string
}

/** Reads the environment. A setting that cannot be right is named, in one line that says what would be. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): Result<Config, { reason: 'wrong-setting'; detail: string }> {
  const wrong = (name: string, wanted: string) =>
    refused({ reason: 'wrong-setting', detail: `${name} must be ${wanted}, not "${env[name]}".` } as const)

  const port = Number(env['PORT'] || 8080)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return wrong('PORT', 'a number from 1 to 65535')
  if (env['DATA_DIR']?.includes('\0')) return wrong('DATA_DIR', 'a folder')
  const origin = env['ORIGIN'] ? readOrigin(env['ORIGIN']) : `http://localhost:${port}`
  if (!origin) {
    return wrong('ORIGIN', 'https://name, with nothing after it (http:// for localhost alone)')
  }
  return ok({ port, dataFolder: resolve(env['DATA_DIR'] || './data'), origin })
}

/** The `__Host-` cookie needs a secure page, which is one by https, or on this very machine. */
function readOrigin(given: string): string | null {
  if (!URL.canParse(given)) return null
  const url = new URL(given)
  const isBare = given.replace(/\/$/, '').toLowerCase() === url.origin
  const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost')
  return isBare && isSecure ? url.origin : null
}
