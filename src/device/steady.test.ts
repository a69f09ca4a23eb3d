import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { fakeDexie } from '#tests/support/phone-fakes.ts'
import { steadily } from './steady.ts'

async function aDatabase() {
  const database = new Dexie('test', fakeDexie())
  database.version(1).stores({ things: 'id' })
  await database.open()
  return database
}
const failing = (names: string[], value = 'done') => {
  let turn = 0
  const task = async () => {
    const name = names[turn++]
    if (name) throw Object.assign(new Error(name), { name })
    return value
  }
  return { task, turns: () => turn }
}

test.each(['InvalidStateError', 'UnknownError', 'DatabaseClosedError', 'AbortError'])(
  'opens the store anew after %s and repeats the task',
  async (name) => {
    const database = await aDatabase()
    const { task, turns } = failing([name])

    expect(await steadily(database, task)).toEqual({ ok: true, value: 'done' })
    expect(turns()).toBe(2)
    expect(database.isOpen()).toBe(true)
  },
)

test('says that the store is lost when the repeated task fails too', async () => {
  const { task } = failing(['UnknownError', 'UnknownError'])

  expect(await steadily(await aDatabase(), task)).toEqual({ ok: false, error: { reason: 'storage-lost' } })
})

test('says at once that the phone is full, wherever in an error it stands', async () => {
  const database = await aDatabase()
  const inside = async () => {
    throw Object.assign(new Error(), { name: 'AbortError', inner: { name: 'QuotaExceededError' } })
  }

  expect(await steadily(database, failing(['QuotaExceededError']).task)).toEqual({
    ok: false,
    error: { reason: 'phone-full' },
  })
  expect(await steadily(database, inside)).toEqual({ ok: false, error: { reason: 'phone-full' } })
})

test('throws what is a bug', async () => {
  await expect(steadily(await aDatabase(), failing(['TypeError']).task)).rejects.toThrow('TypeError')
})
