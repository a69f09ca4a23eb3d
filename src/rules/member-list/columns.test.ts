import { expect, test } from 'vitest'
import { matchColumns } from './columns.ts'

test('knows the headings that charities use', () => {
  const header = [
    'No.',
    'Member Name',
    'Name in Dari',
    'Date of Birth',
    'Gender',
    'Country of origin',
    'Spoken languages',
    'Tel',
    'Accommodation',
    'Postcode',
    'Rm',
    'Key worker',
    'Notes',
  ]
  const rows = [header.map(() => 'x')]

  expect(matchColumns(header, rows)).toEqual([
    'ignore',
    'fullName',
    'ownScriptName',
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
  ])
})

test('reads headings through marks, spaces and capitals', () => {
  expect(matchColumns(['\ufeffFULL NAME ', ' D.O.B.', 'Post_code'], [['Hodan', '1971', 'SW7 4LB']])).toEqual([
    'fullName',
    'birth',
    'postcode',
  ])
})

test('first and last names are both names, a second phone column is a comment', () => {
  const header = ['First name', 'Surname', 'Mobile', 'Other phone']

  expect(matchColumns(header, [['Hodan', 'Hirsi', '07700 900123', '07700 900124']])).toEqual([
    'fullName',
    'fullName',
    'phone',
    'comments',
  ])
})

test('tells a column without a heading by what stands in it', () => {
  const rows = [
    ['SW7 4LB', 'F', '07700 900123', '07/03/1988', 'Dari, English', 'Afghan', 'کریم'],
    ['sw50rd', 'male', '7700900124', '1971', 'Pashto', 'Syrian', 'سلام'],
    ['', '', '', '', '', '', ''],
  ]

  expect(matchColumns(Array<string>(7).fill(''), rows)).toEqual([
    'postcode',
    'sex',
    'phone',
    'birth',
    'languages',
    'nationality',
    'ownScriptName',
  ])
})

test('what nobody can tell is a comment, what is empty is left out', () => {
  expect(matchColumns(['Xyz', '', 'Favourite food'], [['blue', '', 'ashak']])).toEqual([
    'comments',
    'ignore',
    'comments',
  ])
})
