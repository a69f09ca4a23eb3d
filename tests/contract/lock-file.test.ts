import { expect, test } from 'vitest'
import { gapsOf, readLock } from '#tests/support/lock-file.ts'

test('the lock file names every part for every platform, so that npm ci takes it', () => {
  expect(gapsOf(readLock())).toEqual([])
})

test('a part that is not named is noticed, wherever it would lie', () => {
  const packages = {
    'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-win32-x64': '1.0.0' } },
    'node_modules/a-linux-x64': { version: '1.0.0' },
    'node_modules/b/node_modules/c': { optionalDependencies: { d: '2.0.0', e: '2.0.0' } },
    'node_modules/b/node_modules/d': { version: '2.0.0' },
  }

  expect(gapsOf({ packages }).map(({ name }) => name)).toEqual(['a-win32-x64', 'e'])
})
