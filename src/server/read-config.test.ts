import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './read-config.ts'

test('without any setting there is one that works', () => {
  expect(readConfig({})).toEqual({
    ok: true,
    value: { port: 8080, dataFolder: resolve('./data'), origin: 'http://localhost:8080' },
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
