import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './read-config.ts'

test('without any setting there is one that works', () => {
  expect(readConfig({})).toEqual({
    ok: true,
    value: { port: 8080, dataFolder: resolve('./data'), origin: 'http://localhost:8080', s3: null },
  })
})

test('the origin follows the port, unless it is set', () => {
  const read = (env: Record<string, string>) => {
    const config = readConfig(env)
    return config.ok ? config.value.origin : null
  }

  expect(read({ PORT: '9000' })).toBe('http://localhost:9000')
  expect(read({ ORIGIN: 'https://hamrah.example/' })).toBe('https://hamrah.example')
  expect(read({ ORIGIN: 'http://localhost:8080' })).toBe('http://localhost:8080')
})

test.each([
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['ORIGIN', 'hamrah.example'],
  ['ORIGIN', 'http://hamrah.example'],
  ['ORIGIN', 'https://hamrah.example/app'],
  ['ORIGIN', 'https://user:word@hamrah.example'],
  ['ORIGIN', 'ftp://hamrah.example'],
])('a wrong %s, such as %s, is named in one line', (name, value) => {
  const config = readConfig({ [name]: value })

  expect(config).toMatchObject({ ok: false, error: { reason: 'wrong-setting' } })
  const detail = config.ok ? '' : config.error.detail
  expect(detail).toMatch(new RegExp(`^${name} must be .*"${value.replaceAll('/', '\\/')}"\\.$`))
})

const s3 = {
  S3_ENDPOINT: 'https://s3.eu-west-2.amazonaws.com/',
  S3_BUCKET: 'open-door-files',
  S3_REGION: 'eu-west-2',
  S3_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  S3_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}

test('files go to S3 when all of it is set', () => {
  expect(readConfig(s3)).toMatchObject({
    ok: true,
    value: {
      s3: {
        endpoint: 'https://s3.eu-west-2.amazonaws.com',
        bucket: 'open-door-files',
        region: 'eu-west-2',
        accessKeyId: s3.S3_ACCESS_KEY_ID,
        secretAccessKey: s3.S3_SECRET_ACCESS_KEY,
      },
    },
  })
})

test.each(Object.keys(s3))('half of S3 is refused: %s is named when it alone is missing', (name) => {
  const config = readConfig({ ...s3, [name]: '' })

  const detail = config.ok ? '' : config.error.detail
  expect(detail).toBe(`Files go to S3 only with all five settings; ${name} must be set too.`)
})

test.each([
  ['S3_ENDPOINT', 's3.example'],
  ['S3_ENDPOINT', 'https://s3.example/bucket'],
  ['S3_BUCKET', 'Open Door'],
])('a wrong %s, such as %s, is named, and no secret is printed', (name, value) => {
  const config = readConfig({ ...s3, [name]: value })

  const detail = config.ok ? '' : config.error.detail
  expect(detail).toMatch(new RegExp(`^${name} must be .*"${value}"\\.$`))
  expect(detail).not.toContain('EXAMPLE')
})
