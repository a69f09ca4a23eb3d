import { expect, test } from 'vitest'
import { fakeSurroundings, fakeTabs } from '#tests/support/phone-fakes.ts'
import type { LockReason } from './device.ts'
import { hiddenLimitMs, idleLimitMs, watchLock } from './lock-policy.ts'

function tab(around = fakeSurroundings(), join = fakeTabs()) {
  const locked: LockReason[] = []
  let hides = 0
  const watcher = watchLock({
    nowMs: around.nowMs,
    surroundings: around.surroundings,
    broadcast: join(),
    lock: (why) => locked.push(why),
    onHide: () => (hides += 1),
  })
  return { around, watcher, locked, join, hides: () => hides }
}

test('locks after five minutes without a touch, and not before', () => {
  const { around, locked } = tab()

  around.pass(idleLimitMs - 5_000)
  expect(locked).toEqual([])
  around.pass(5_000)

  expect(locked).toContain('idle')
})

test('stays open while somebody works', () => {
  const { around, watcher, locked } = tab()

  for (let minute = 0; minute < 60; minute++) {
    around.pass(60_000)
    watcher.noteActivity()
  }

  expect(locked).toEqual([])
})

test('locks after two minutes out of sight, having asked for what is being typed at once', () => {
  const { around, locked, hides } = tab()

  around.show(false)
  expect(hides()).toBe(1)
  around.pass(hiddenLimitMs - 5_000)
  expect(locked).toEqual([])
  around.pass(5_000)

  expect(locked).toContain('hidden')
})

test('locks on waking, when no timer has run meanwhile', () => {
  const { around, locked } = tab()
  around.show(false)

  around.sleep(hiddenLimitMs)
  around.show(true)

  expect(locked).toEqual(['hidden'])
})

test('takes no touch for activity that comes after the time was up', () => {
  const { around, watcher, locked } = tab()

  around.sleep(idleLimitMs)
  watcher.noteActivity()

  expect(locked).toEqual(['idle'])
})

test('stays open when it is looked at again in time', () => {
  const { around, locked } = tab()

  around.show(false)
  around.pass(60_000)
  around.show(true)
  around.pass(hiddenLimitMs - 60_000 + 5_000)

  expect(locked).toEqual([])
})

test('locks when the clock runs backwards, but not when it is set right by a moment', () => {
  const { around, watcher, locked } = tab()

  around.sleep(-1_500)
  watcher.noteActivity()
  expect(locked).toEqual([])
  around.sleep(-60_000)
  watcher.noteActivity()

  expect(locked).toEqual(['clock'])
})

test('keeps a hidden tab open while another is worked in, and locks with it', () => {
  const join = fakeTabs()
  const back = tab(fakeSurroundings(), join)
  const front = tab(fakeSurroundings(), join)
  back.around.show(false)

  for (let second = 0; second < 600; second += 5) {
    front.around.pass(5_000)
    front.watcher.noteActivity()
    back.around.pass(5_000)
  }
  expect(back.locked).toEqual([])
  front.around.show(false)
  back.around.pass(hiddenLimitMs + 5_000)

  expect(back.locked).toContain('hidden')
})

test('does nothing any more once it is stopped', () => {
  const { around, watcher, locked } = tab()

  watcher.stop()
  around.show(false)
  around.pass(idleLimitMs * 2)

  expect(locked).toEqual([])
})
