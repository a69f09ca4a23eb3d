import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSame, join, type Standing } from './join.ts'

const kind = { saferFields: ['doNotContact'] as never[] }
const standing: Standing = {
  fields: { room: '12', remark: 'halal', doNotContact: true },
  versions: { room: 5, remark: 7, doNotContact: 3 },
  devices: { room: 'a', remark: 'b', doNotContact: 'a' },
}
const propose = (fields: Standing['fields'], upon: Record<string, number>, device = 'c') =>
  join(kind, standing, { device, fields, upon })

test('applies what was made upon the newest version', () => {
  expect(propose({ room: '14' }, { room: 5 })).toMatchObject({
    fields: { room: '14', remark: 'halal' },
    changed: ['room'],
    clashes: [],
    verdict: 'applied',
  })
})

test('finds no clash when both wrote the same', () => {
  expect(propose({ remark: 'halal' }, { remark: 2 })).toMatchObject({
    changed: [],
    clashes: [],
    verdict: 'merged',
  })
})

test('does not bring a device into conflict with its own earlier edit', () => {
  expect(propose({ room: '14' }, { room: 1 }, 'a')).toMatchObject({ changed: ['room'], verdict: 'merged' })
})

test('lets the later by arrival stand and keeps both values of a clash', () => {
  expect(propose({ room: '14' }, { room: 1 })).toMatchObject({
    fields: { room: '14' },
    verdict: 'conflict',
    clashes: [{ field: 'room', baseVersion: 1, theirs: '12', mine: '14', standing: '14' }],
  })
})

test('holds the safer value of a protective field while two versions stand open', () => {
  expect(propose({ doNotContact: false }, { doNotContact: 1 })).toMatchObject({
    fields: { doNotContact: true },
    changed: [],
    verdict: 'conflict',
    clashes: [{ standing: true, mine: false }],
  })
})

test('throws on a version from the future', () => {
  expect(() => propose({ room: '14' }, { room: 9 })).toThrow('claims version 9 of 5')
})

test('tells values apart exactly as their JSON does, but for the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const [x, y] = [JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))]
      expect(isSame(x, structuredClone(x))).toBe(true)
      expect(isSame(x, y)).toBe(isSame(y, x))
      expect(isSame(x, y) || JSON.stringify(x) !== JSON.stringify(y)).toBe(true)
    }),
  )
})
