import { expect, test } from 'vitest'
import { createPasswords } from './hash-password.ts'

const cheap = createPasswords({ memoryKiB: 8, passes: 1 })

test('the password opens, and no other does', async () => {
  const written = await cheap.hash('four plain words here')

  expect(await cheap.verify(written, 'four plain words here')).toBe(true)
  expect(await cheap.verify(written, 'four plain words her')).toBe(false)
})

test('one password is written differently each time', async () => {
  expect(await cheap.hash('same')).not.toBe(await cheap.hash('same'))
})

test('a password written at another cost still opens', async () => {
  const dearer = createPasswords({ memoryKiB: 64, passes: 2 })

  expect(await dearer.verify(await cheap.hash('کلمه'), 'کلمه')).toBe(true)
})

test('a password typed with its marks apart is the same password', async () => {
  const written = await cheap.hash('cafe\u0301 words')

  expect(await cheap.verify(written, 'caf\u00e9 words')).toBe(true)
})
