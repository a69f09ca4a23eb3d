import { expect, test } from 'vitest'
import { member } from '#rules/records/member.ts'
import { crew, passphrase } from '#tests/support/crew.ts'
import { accepted, fakeTabs, until } from '#tests/support/phone-fakes.ts'
import { sampleMember } from '#tests/support/sample-records.ts'
import { add } from './device.ts'
import { idleLimitMs } from './lock-policy.ts'

const aPhone = () => crew().worker('karim')

test('reads a draft again after locking, and no draft where none was kept', async () => {
  const { desk, phone } = await aPhone()
  accepted(await desk.drafts.keep('note/1', { text: 'half a sentence' }))

  await desk.lock()
  const again = accepted(await phone.unlock(passphrase))

  expect(await again.drafts.read('note/1')).toEqual({ text: 'half a sentence' })
  expect(await again.drafts.read('note/2')).toBeUndefined()
})

test('keeps the last of what is kept quickly one after another', async () => {
  const { desk } = await aPhone()

  await Promise.all(Array.from({ length: 20 }, (_, count) => desk.drafts.keep('note/1', { count })))

  expect(await desk.drafts.read('note/1')).toEqual({ count: 19 })
})

test('seals what is being typed when it locks by itself', async () => {
  const { desk, phone, around } = await aPhone()
  desk.drafts.onLock(() => ({ key: 'note/1', content: { text: 'in the middle of' } }))
  desk.drafts.onLock(() => null)

  around.pass(idleLimitMs)
  await until(phone.state, (state) => state.is === 'locked' && state.why === 'idle')

  const again = accepted(await phone.unlock(passphrase))
  expect(await again.drafts.read('note/1')).toEqual({ text: 'in the middle of' })
})

test('seals what is being typed as soon as the page is out of sight', async () => {
  const { desk, around } = await aPhone()
  desk.drafts.onLock(() => ({ key: 'note/1', content: 'so far' }))

  around.show(false)

  await expect.poll(() => desk.drafts.read('note/1')).toBe('so far')
})

test('asks nobody who has stopped typing', async () => {
  const { desk, around } = await aPhone()
  const stop = desk.drafts.onLock(() => ({ key: 'note/1', content: 'so far' }))
  stop()

  around.show(false)
  await desk.drafts.keep('note/2', 'other')

  expect(await desk.drafts.read('note/1')).toBeUndefined()
})

test('drops a draft in the same step as the save that it became', async () => {
  const { desk } = await aPhone()
  accepted(await desk.drafts.keep('member/new', sampleMember()))
  const invalid = [add(member, sampleMember({ reference: '' }))]

  expect((await desk.records.save(invalid, { dropDraft: 'member/new' })).ok).toBe(false)
  expect(await desk.drafts.read('member/new')).toEqual(sampleMember())
  accepted(await desk.records.save([add(member, sampleMember())], { dropDraft: 'member/new' }))

  expect(await desk.drafts.read('member/new')).toBeUndefined()
})

test('lists drafts, newest first, as they come and go', async () => {
  const { desk, around } = await aPhone()
  accepted(await desk.drafts.keep('a', 1))
  around.pass(1_000)
  accepted(await desk.drafts.keep('b', 2))

  const both = await until(desk.drafts.watch(), (all) => all.length === 2)
  expect(both.map(({ key }) => key)).toEqual(['b', 'a'])
  await desk.drafts.drop('b')

  await until(desk.drafts.watch(), ([first, ...others]) => first?.key === 'a' && others.length === 0)
})

test('locks every tab at once, each keeping what was typed in it', async () => {
  const join = fakeTabs()
  const { openTab } = await aPhone()
  const [one, two] = [await openTab({ broadcast: join() }), await openTab({ broadcast: join() })]
  two.desk.drafts.onLock(() => ({ key: 'note/2', content: 'in the other tab' }))

  await one.desk.lock()

  await until(two.phone.state, (state) => state.is === 'locked' && state.why === 'other-tab')
  const again = accepted(await one.phone.unlock(passphrase))
  expect(await again.drafts.read('note/2')).toBe('in the other tab')
})

test('refuses to keep anything after locking', async () => {
  const { desk } = await aPhone()
  await desk.lock()

  expect(await desk.drafts.keep('a', 1)).toEqual({ ok: false, error: { reason: 'locked' } })
})
