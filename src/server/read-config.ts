import { resolve } from 'node:path'
import type { S3Setting } from './files/s3-store.ts'
import { ok, refused, type Result } from '#rules/result.ts'

export interface Config {
  readonly port: number
  readonly dataFolder: string
  readonly origin: string
  /** Where finished files rest; null for the data folder. */
  readonly s3: S3Setting | null
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
  const s3 = readS3(env)
  if (!s3.ok) return s3
  return ok({ port, dataFolder: resolve(env['DATA_DIR'] || './data'), origin, s3: s3.value })
}

const s3Names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const

/** All of it or nothing: half of it would let files go where nobody looks for them. A secret is never printed. */
function readS3(
  env: Readonly<Record<string, string | undefined>>,
): Result<S3Setting | null, { reason: 'wrong-setting'; detail: string }> {
  const missing = s3Names.filter((name) => !env[name])
  if (missing.length === s3Names.length) return ok(null)
  const wrong = (detail: string) => refused({ reason: 'wrong-setting', detail } as const)
  if (missing.length > 0) {
    return wrong(`Files go to S3 only with all five settings; ${missing.join(' and ')} must be set too.`)
  }
  const [endpoint = '', bucket = '', region = '', accessKeyId = '', secretAccessKey = ''] = s3Names.map(
    (name) => env[name],
  )
  const isBare = URL.canParse(endpoint) && new URL(endpoint).origin === endpoint.replace(/\/$/, '')
  if (!isBare) return wrong(`S3_ENDPOINT must be https://name, with nothing after it, not "${endpoint}".`)
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) {
    return wrong(`S3_BUCKET must be a bucket's name, not "${bucket}".`)
  }
  return ok({ endpoint: new URL(endpoint).origin, bucket, region, accessKeyId, secretAccessKey })
}

/** The `__Host-` cookie needs a secure page, which is one by https, or on this very machine. */
function readOrigin(given: string): string | null {
  if (!URL.canParse(given)) return null
  const url = new URL(given)
  const isBare = given.replace(/\/$/, '').toLowerCase() === url.origin
  const isSecure = url.protocol === 'https:' || (url.protocol === 'http:' && url.hostname === 'localhost')
  return isBare && isSecure ? url.origin : null
}
