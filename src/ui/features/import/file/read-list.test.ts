import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LARGEST_FILE_BYTES, MOST_ROWS, readListText, readMemberFile } from './read-list.ts'

const listOf = (text: string) => {
  const list = readListText(text)
  if (!list.ok) throw new Error(list.error.reason)
  return list.value
}
const refusalOf = (text: string) => {
  const list = readListText(text)
  return list.ok ? null : list.error.reason
}

test.each([
  [';', 'Name;Phone\nZahra Ahmadi;07700 900123'],
  [',', 'Name,Phone\nZahra Ahmadi,07700 900123'],
  ['\t', 'Name\tPhone\nZahra Ahmadi\t07700 900123'],
])('parts cells at %j without being told', (delimiter, text) => {
  expect(listOf(text)).toMatchObject({
    delimiter,
    header: ['Name', 'Phone'],
    rows: [['Zahra Ahmadi', '07700 900123']],
    columns: ['fullName', 'phone'],
    firstRowNumber: 2,
  })
})

test('heeds the line by which Excel says what parts the cells', () => {
  expect(listOf('sep=|\r\nName|Room, floor\r\nZahra|12\r\n')).toMatchObject({
    header: ['Name', 'Room, floor'],
    rows: [['Zahra', '12']],
    firstRowNumber: 3,
  })
})

test('keeps a line break inside quotes, and counts rows as a spreadsheet does', () => {
  const list = listOf('Name;Comments\nZahra;"spoke to brother\n(see file)"\n;\nKarim;\n;\n')

  expect(list.rows).toEqual([
    ['Zahra', 'spoke to brother\n(see file)'],
    ['', ''],
    ['Karim', ''],
  ])
})

test('finds the headings below the title of a list', () => {
  const list = listOf('Members in hotels,,\nas of 22 November,,\n,,\nFull name,DOB,Room\nZahra,1990,12\n')

  expect(list).toMatchObject({ header: ['Full name', 'DOB', 'Room'], rows: [['Zahra', '1990', '12']] })
  expect(list.firstRowNumber).toBe(5)
})

test('takes a list without headings from its first row on', () => {
  const list = listOf('Zahra Ahmadi,07700 900123,SW7 4LB\nKarim Noori,07700 900124,SW7 4LB\n')

  expect(list.header).toEqual(['', '', ''])
  expect(list.rows).toHaveLength(2)
  expect(list.columns.slice(1)).toEqual(['phone', 'postcode'])
})

test('says from where on a quotation mark is not closed', () => {
  expect(listOf('Name;Room\nZahra;1\nKarim;"2\nOmid;3\n').openQuoteRow).toBe(3)
})

test.each([
  ['not-a-list', 'Dear all, please find the list attached.\nRegards\nMaryam'],
  ['not-a-list', '<html><body>Name</body></html>'],
  ['not-a-list', '{"members": []}'],
  ['no-rows', 'Name;Phone\n;\n'],
  ['too-many-rows', `Name\n${'Zahra\n'.repeat(MOST_ROWS + 1)}`],
])('refuses as %s', (reason, text) => {
  expect(refusalOf(text)).toBe(reason)
})

test('refuses a file too large before it is read', async () => {
  const file = {
    name: 'x.csv',
    size: LARGEST_FILE_BYTES + 1,
    arrayBuffer: () => Promise.reject(new Error('read')),
  }

  expect(await readMemberFile(file as unknown as File)).toEqual({ ok: false, error: { reason: 'too-large' } })
})

test('refuses a file that has gone since it was chosen', async () => {
  const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'))

  const read = await readMemberFile({ name: 'x.csv', size: 10, arrayBuffer: gone } as unknown as File)

  expect(read).toEqual({ ok: false, error: { reason: 'unreadable' } })
})

test("reads a charity's real list", () => {
  const list = listOf(readFileSync('tests/support/members.csv', 'utf8'))

  expect(list.header).toHaveLength(12)
  expect(list.delimiter).toBe(';')
  expect(list.openQuoteRow).toBeNull()
  expect(list.columns).not.toContain('ignore')
})
