import { expect, test } from 'vitest'
import { draftOfHotel, emptyHotel, readFloors, readHotel } from './read-hotel.ts'

const today = '2026-11-24'
const linden = { ...emptyHotel, name: ' Linden Court ', postcode: 'sw74lb', floors: 'g,1' }

test('floors are read with the commas and digits of every language, each once, in the order given', () => {
  expect(readFloors('g, 1 ، ۲؛ 1,')).toEqual(['G', '1', '2'])
  expect(readFloors(' ')).toEqual([])
})

test('what was typed becomes the fields of a hotel in their normal form', () => {
  expect(readHotel(linden, { closedOn: null, today })).toEqual({
    ok: true,
    value: {
      name: 'Linden Court',
      street: '',
      postcode: 'SW7 4LB',
      floors: ['G', '1'],
      remark: '',
      closedOn: null,
    },
  })
})

test.each([
  [{ name: ' ' }, { name: 'name-missing' }],
  [{ name: 'x'.repeat(121) }, { name: 'too-long' }],
  [{ postcode: 'SW7' }, { postcode: 'incomplete' }],
  [{ postcode: 'Linden' }, { postcode: 'not-a-postcode' }],
  [{ floors: 'ground floor' }, { floors: 'floor-too-long' }],
  [
    { name: '', remark: 'x'.repeat(2_001) },
    { name: 'name-missing', remark: 'too-long' },
  ],
])('%j is refused at its field', (typed, problems) => {
  const read = readHotel({ ...linden, ...typed }, { closedOn: null, today })

  expect(read).toEqual({ ok: false, error: { reason: 'invalid', problems } })
})

test('a hotel closed before keeps its day, one closed now has today, one opened again has none', () => {
  const closedOn = (isClosed: boolean, before: string | null) => {
    const read = readHotel({ ...linden, isClosed }, { closedOn: before, today })
    return read.ok && read.value.closedOn
  }

  expect(closedOn(true, '2026-01-02')).toBe('2026-01-02')
  expect(closedOn(true, null)).toBe(today)
  expect(closedOn(false, '2026-01-02')).toBeNull()
})

test('a saved hotel read again from its form is the same', () => {
  const read = readHotel(linden, { closedOn: null, today })
  if (!read.ok) throw new Error('refused')

  expect(readHotel(draftOfHotel(read.value), { closedOn: null, today })).toEqual(read)
})
