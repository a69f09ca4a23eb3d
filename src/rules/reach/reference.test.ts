import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReference, plainReference, readReference } from './reference.ts'

const SEED = 20_261_122
const ALPHABET = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')

const anySource = fc.record({
  deviceNumber: fc.oneof(fc.nat(2_000), fc.nat(33_554_431)),
  counter: fc.oneof(fc.nat(40_000), fc.nat(1_073_741_823)),
})

test('is short for the devices and counts that charities have', () => {
  expect(makeReference({ deviceNumber: 147, counter: 47 })).toMatch(/^H-4K-01F-[0-9A-Z]$/)
  expect(makeReference({ deviceNumber: 1_023, counter: 32_767 })).toHaveLength(10)
})

test('is never the same for two devices or two counts', () => {
  const made = new Set<string>()
  const edges = [0, 1, 31, 32, 1_023, 1_024, 32_767, 32_768, 1_048_575, 1_048_576, 33_554_431]
  const deviceNumbers = [...new Set([...Array(300).keys(), ...edges])]
  const counters = [...new Set([...Array(300).keys(), ...edges, 1_073_741_823])]

  for (const deviceNumber of deviceNumbers) {
    for (const counter of counters) made.add(plainReference(makeReference({ deviceNumber, counter })))
  }

  expect(made.size).toBe(deviceNumbers.length * counters.length)
})

test('is never the same for any two sources, with or without its hyphens', () => {
  fc.assert(
    fc.property(anySource, anySource, (a, b) => {
      const isSame = a.deviceNumber === b.deviceNumber && a.counter === b.counter
      expect(plainReference(makeReference(a)) === plainReference(makeReference(b))).toBe(isSame)
    }),
    { seed: SEED, numRuns: 5_000 },
  )
})

test('is read back in any case and spacing, with O for 0 and L for 1', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const reference = makeReference(source)
      const typed = [
        reference,
        reference.toLowerCase(),
        ` ${reference.replaceAll('-', ' ')} `,
        reference.replaceAll('-', ''),
        reference.replaceAll('0', 'o').replaceAll('1', 'l'),
      ]
      for (const text of typed) expect(readReference(text)).toEqual({ ok: true, value: reference })
    }),
    { seed: SEED },
  )
})

test('every single mistyped character is noticed', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const plain = plainReference(makeReference(source))
      for (let place = 0; place < plain.length; place += 1) {
        for (const wrong of ALPHABET.filter((letter) => letter !== plain[place])) {
          const typed = plain.slice(0, place) + wrong + plain.slice(place + 1)
          expect([typed, readReference(typed).ok]).toEqual([typed, false])
        }
      }
    }),
    { seed: SEED, numRuns: 100 },
  )
})

test('every pair of swapped neighbours is noticed', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const plain = plainReference(makeReference(source))
      for (let place = 0; place + 1 < plain.length; place += 1) {
        const typed =
          plain.slice(0, place) + (plain[place + 1] ?? '') + (plain[place] ?? '') + plain.slice(place + 2)
        expect([typed, readReference(typed).ok]).toEqual([typed, typed === plain])
      }
    }),
    { seed: SEED, numRuns: 1_000 },
  )
})

test('tells a mistyped reference from a text that is none', () => {
  const reference = makeReference({ deviceNumber: 147, counter: 47 })
  const mistyped = reference.replace('4K', '4M')

  expect(readReference(mistyped)).toEqual({ ok: false, error: { reason: 'mistyped' } })
  for (const text of ['', 'H', 'Hamid', 'SW7 4LB', '07700 900123', 'H-4U-01F-7']) {
    expect([text, readReference(text)]).toEqual([text, { ok: false, error: { reason: 'not-a-reference' } }])
  }
})

test('throws on numbers that no device has', () => {
  expect(() => makeReference({ deviceNumber: -1, counter: 0 })).toThrow('No reference for device -1')
  expect(() => makeReference({ deviceNumber: 1.5, counter: 0 })).toThrow('No reference')
  expect(() => makeReference({ deviceNumber: 0, counter: 32 ** 6 })).toThrow('No reference')
})
