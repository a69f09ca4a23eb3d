import { expect, test } from 'vitest'
import type { MemberListColumn } from './columns.ts'
import { readRow, type RowReading } from './read-row.ts'

const header = ['Name', 'DOB', 'Sex', 'Country', 'Lang', 'Phone', 'Hotel', 'PC', 'Room', 'Worker', 'Notes']
const columns: MemberListColumn[] = [
  'fullName',
  'birth',
  'sex',
  'nationality',
  'languages',
  'phone',
  'hotel',
  'postcode',
  'room',
  'caseworker',
  'comments',
]
const whole = {
  fullName: 'Hodan Hirsi',
  birth: '07/03/1988',
  sex: 'F',
  nationality: 'Somali',
  languages: 'Somali',
  phone: '07700 900123',
  hotel: 'The  Langmere ',
  postcode: 'sw50rd',
  room: 'Rm 12',
  caseworker: 'Tom B',
  comments: 'wheelchair',
}

const read = (changes: Partial<Record<MemberListColumn, string>>) => {
  const cells: Partial<Record<MemberListColumn, string>> = { ...whole, ...changes }
  const row = columns.map((column) => cells[column] ?? '')
  return readRow(row, { header, columns, today: '2026-11-22' })
}

const member = (reading: RowReading) => {
  if (reading.kind !== 'member') throw new Error(`The row is read as ${reading.kind}`)
  return reading
}

test('reads a whole row', () => {
  expect(read({})).toEqual({
    kind: 'member',
    fields: {
      latinName: 'Hodan Hirsi',
      ownName: null,
      birth: { precision: 'day', on: '1988-03-07' },
      sex: 'female',
      nationality: 'SO',
      languages: ['so'],
      phone: { e164: '+447700900123', relation: null },
      hotelName: 'The Langmere',
      postcode: 'SW5 0RD',
      room: '12',
      caseworkerName: 'Tom B',
      comment: 'wheelchair',
    },
    problems: [],
    questions: [],
  })
})

test.each([
  ['birth', '31/02/1990', 'birth-no-such-day'],
  ['birth', '2031-04-05', 'birth-in-the-future'],
  ['birth', '1/1/1801', 'birth-too-long-ago'],
  ['birth', 'in spring', 'birth-not-a-date'],
  ['sex', 'yes', 'unknown-sex'],
  ['nationality', 'Atlantis', 'unknown-nationality'],
  ['languages', 'Klingon', 'unknown-language'],
  ['phone', '07700 90012', 'phone-too-short'],
  ['phone', '07700 9001234', 'phone-too-long'],
  ['phone', '7.7E+09', 'phone-not-a-number'],
  ['postcode', 'SW5', 'postcode-incomplete'],
  ['postcode', 'London', 'postcode-not-a-postcode'],
  ['room', 'the one beside the lift', 'room-too-long'],
] as const)('what is wrong with %s "%s" is said and its words are kept', (column, original, reason) => {
  const { fields, problems } = member(read({ [column]: original }))

  expect(problems).toEqual([{ column, reason, original }])
  expect(fields.comment).toBe(`wheelchair\n${header[columns.indexOf(column)]}: ${original}`)
})

test('a row without what is optional has no problem', () => {
  const empty = Object.fromEntries(columns.slice(1).map((column) => [column, '']))

  expect(member(read(empty))).toMatchObject({
    fields: { latinName: 'Hodan Hirsi', birth: { precision: 'unknown' }, phone: null, comment: null },
    problems: [],
  })
})

test('a converted birth date is asked about, and kept as it was written', () => {
  const { fields, questions } = member(read({ birth: '19/11/1375' }))

  expect(fields.birth).toEqual({ precision: 'day', on: '1997-02-07' })
  expect(questions).toEqual([{ column: 'birth', question: 'birth-converted', original: '19/11/1375' }])
  expect(fields.comment).toBe('wheelchair\nDOB: 19/11/1375')
})

test('an assigned birth date, half a date, a second phone and Farsi are asked about', () => {
  const questionsOf = (changes: Partial<typeof whole>) =>
    member(read(changes)).questions.map(({ question }) => question)

  expect(questionsOf({ birth: '01/01/1988' })).toEqual(['birth-assigned'])
  expect(questionsOf({ birth: '03/1988' })).toEqual(['birth-says-more'])
  expect(questionsOf({ phone: '07700 900123 / 07700 900124' })).toEqual(['second-phone'])
  expect(questionsOf({ nationality: 'AF', languages: 'Farsi' })).toEqual(['farsi-as-dari'])
})

test('that somebody has no phone is kept, and so is whose phone it is', () => {
  expect(member(read({ phone: 'no phone' })).fields).toMatchObject({
    phone: null,
    comment: 'wheelchair\nPhone: no phone',
  })
  expect(member(read({ phone: '07700 900123 (husband)' })).fields.phone).toEqual({
    e164: '+447700900123',
    relation: 'husband',
  })
})

test.each([
  ['کریم رسولی', null, 'کریم رسولی'],
  ['Karim Rasuli / کریم رسولی', 'Karim Rasuli', 'کریم رسولی'],
  ['کریم رسولی (Karim)', 'Karim', 'کریم رسولی ( )'],
  ['Zahra;Noori', 'Zahra Noori', null],
  ['Hamid (2 children)', 'Hamid (2 children)', null],
  ['ሰላም', null, 'ሰላም'],
])('parts the scripts of the name %s', (fullName, latinName, ownName) => {
  expect(member(read({ fullName })).fields).toMatchObject({ latinName, ownName })
})

test('names in several columns are one name; comments in several columns are one comment', () => {
  const reading = readRow(['Hodan', 'Hirsi', 'quiet', 'blue'], {
    header: ['First', 'Last', 'Notes', 'Colour'],
    columns: ['fullName', 'fullName', 'comments', 'comments'],
    today: '2026-11-22',
  })

  expect(member(reading).fields).toMatchObject({ latinName: 'Hodan Hirsi', comment: 'quiet\nColour: blue' })
})

test('a row shorter or longer than its heading says so and loses nothing', () => {
  const context = {
    header: ['Name', 'Notes'],
    columns: ['fullName', 'comments'] as const,
    today: '2026-11-22',
  }

  expect(readRow(['Hodan'], context)).toMatchObject({ problems: [{ column: null, reason: 'too-few-cells' }] })
  expect(readRow(['Hodan', 'quiet', 'left', ''], context)).toMatchObject({
    fields: { comment: 'quiet\nleft' },
    problems: [{ column: null, reason: 'too-many-cells', original: 'left' }],
  })
})

test('tells rows that are nobody', () => {
  const context = { header, columns, today: '2026-11-22' }

  expect(readRow(['', ' ', '\ufeff'], context)).toEqual({ kind: 'blank' })
  expect(readRow([], context)).toEqual({ kind: 'blank' })
  expect(readRow(['TOTAL: 40'], context)).toEqual({ kind: 'not-a-member', reason: 'total-row' })
  expect(readRow(['', 'Grand total 12'], context)).toEqual({ kind: 'not-a-member', reason: 'total-row' })
  expect(readRow(header, context)).toEqual({ kind: 'not-a-member', reason: 'repeated-header' })
  expect(readRow(['', '1988', 'F'], context)).toEqual({ kind: 'not-a-member', reason: 'no-name' })
})
