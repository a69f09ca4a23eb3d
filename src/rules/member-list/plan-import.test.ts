import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { MemberListColumn } from './columns.ts'
import { matchColumns } from './columns.ts'
import { asKnown, planImport, type PlannedRow } from './plan-import.ts'

const TODAY = '2026-11-22'

const withFields = (rows: readonly PlannedRow[]) => rows.filter((row) => 'fields' in row)
const newRows = (rows: readonly PlannedRow[]) => rows.filter((row) => row.outcome === 'new')

describe('the list of a charity as it really is', () => {
  const [header = [], ...rows] = Papa.parse<string[]>(readFileSync('tests/support/members.csv', 'utf8')).data
  const columns = matchColumns(header, rows)
  const list = { header, rows, columns, known: [], today: TODAY }
  const plan = planImport(list)

  test('has its columns told', () => {
    expect(columns).toEqual([
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

  // Counted by eye in the file; the third blank row is its last line.
  test('becomes 152 members; 6 rows are doubles, 3 blank, 1 a total', () => {
    expect(plan.totals).toEqual({
      new: 152,
      'already-known': 0,
      'same-as-row': 6,
      blank: 3,
      'not-a-member': 1,
      withProblems: 3,
    })
  })

  test('finds each double and the row it repeats', () => {
    const doubles = plan.rows.flatMap((row) =>
      row.outcome === 'same-as-row'
        ? [[row.fields.latinName ?? row.fields.ownName, row.sameRow, row.row]]
        : [],
    )

    expect(doubles).toEqual([
      ['Zarghona Hotak', 0, 22],
      ['Mostafa Tokhi', 48, 64],
      ['Moosa Farhadi', 11, 83],
      ['Javid', 56, 97],
      ['Nasir Stanikzai', 103, 136],
      ['وحید', 30, 148],
    ])
  })

  test('names what is wrong in the three broken rows, and keeps the words', () => {
    const wrong = newRows(plan.rows).flatMap(({ fields, problems }) =>
      problems.map(({ reason }) => `${fields.latinName}: ${reason}`),
    )
    const ahmad = newRows(plan.rows).find(({ fields }) => fields.latinName === 'Ahmad')

    expect(wrong).toEqual([
      'Ahmad: birth-no-such-day',
      'Ahmad: phone-too-short',
      'Ahmad: postcode-incomplete',
      'Zahra Noori: birth-in-the-future',
      'Vahid Ahmadi: too-few-cells',
    ])
    expect(ahmad?.fields.comment).toBe('broken\nD.O.B: 31/02/1990\nMobile: 07700 90012\nPost code: SW5')
  })

  test('asks about ten converted and seventeen assigned birth dates, and four that call Dari Farsi', () => {
    const asked = newRows(plan.rows).flatMap(({ questions }) => questions.map(({ question }) => question))
    const count = (question: string) => asked.filter((one) => one === question).length

    expect([count('birth-converted'), count('birth-assigned'), count('farsi-as-dari')]).toEqual([10, 17, 4])
    expect(asked).toHaveLength(31)
  })

  test('loses no word of any row', () => {
    const lost = withFields(plan.rows).flatMap(({ row, fields }) => {
      const said = JSON.stringify(fields)
      const mustStand = [
        rows[row]?.[11]?.trim() ?? '',
        rows[row]?.[10]?.trim() ?? '',
        rows[row]?.[7]?.trim() ?? '',
      ]
      return mustStand.filter((words) => !said.includes(JSON.stringify(words).slice(1, -1)))
    })

    expect(lost).toEqual([])
  })

  test('adds nobody when it is imported a second time', () => {
    const known = newRows(plan.rows).map(({ row, fields }) => asKnown(fields, `member-${row}`))

    const again = planImport({ ...list, known })

    expect(again.totals).toMatchObject({ new: 0, 'already-known': 158, 'same-as-row': 0 })
    const firstOf = new Set(newRows(plan.rows).map(({ row }) => row))
    const mistaken = again.rows.filter(
      (row) =>
        row.outcome === 'already-known' && firstOf.has(row.row) && row.memberId !== `member-${row.row}`,
    )
    expect(mistaken).toEqual([])
  })

  test('adds one when one row is new', () => {
    const known = newRows(plan.rows).map(({ row, fields }) => asKnown(fields, `member-${row}`))
    const extra = [
      'Laila Samadi',
      '',
      '1990',
      'F',
      'Afghan',
      'Dari',
      '07700 900999',
      'Hotel Aldous',
      'W14 8TH',
      '12',
    ]

    expect(planImport({ ...list, rows: [...rows, extra], known }).totals.new).toBe(1)
  })
})

describe('who is the same', () => {
  const columns: MemberListColumn[] = ['fullName', 'birth', 'phone', 'hotel', 'room']
  const outcomesOf = (...rows: string[][]) =>
    planImport({
      header: ['Name', 'DOB', 'Phone', 'Hotel', 'Room'],
      rows,
      columns,
      known: [],
      today: TODAY,
    }).rows.map((row) => ('because' in row ? row.because : row.outcome))

  test('one name in two spellings or scripts, with one phone', () => {
    expect(outcomesOf(['Mohamad Karimi', '', '07700 900123'], ['محمد کریمی', '', '+44 7700 900123'])).toEqual(
      ['new', 'phone'],
    )
  })

  test('one name and one birth date', () => {
    expect(
      outcomesOf(['Nasrin Amiri', '07/03/1988', '', 'A', '1'], ['Nasreen Amiri', '1988-03-07', '', 'B', '2']),
    ).toEqual(['new', 'birth'])
  })

  test('one name behind one door', () => {
    expect(
      outcomesOf(['Nasrin', '', '', 'The Langmere', 'Rm 12'], ['Nasrin', '', '', 'the langmere', '12']),
    ).toEqual(['new', 'room'])
  })

  test('one name, where nothing else is known of one of them', () => {
    expect(outcomesOf(['Nasrin Amiri', '1988', '07700 900123'], ['Nasrin Amiri'])).toEqual([
      'new',
      'name-alone',
    ])
  })

  test('not two people who share a phone', () => {
    expect(outcomesOf(['Nasrin Amiri', '', '07700 900123'], ['Karim Amiri', '', '07700 900123'])).toEqual([
      'new',
      'new',
    ])
  })

  test('not a name and a longer name', () => {
    expect(outcomesOf(['Ahmad', '', '07700 900123'], ['Ahmad Karimi', '', '07700 900123'])).toEqual([
      'new',
      'new',
    ])
  })

  test('not two of one name with nothing in common', () => {
    expect(outcomesOf(['Farhad Momand', '1988', '', 'A', '1'], ['Farhad Momand', '', '', 'B', '2'])).toEqual([
      'new',
      'new',
    ])
  })

  test('not a father and a son of one name, phone and room', () => {
    expect(
      outcomesOf(['Ahmad', '1971', '07700 900123', 'A', '1'], ['Ahmad', '2004', '07700 900123', 'A', '1']),
    ).toEqual(['new', 'new'])
  })

  test('not two of one name and year who live apart', () => {
    expect(
      outcomesOf(
        ['Ahmad Karimi', '01/01/1990', '07700 900123', 'A', '1'],
        ['Ahmad Karimi', '01/01/1990', '07700 900124', 'B', '2'],
      ),
    ).toEqual(['new', 'new'])
  })
})
