import { expect, test } from 'vitest'
import { emptyFamily, familyWritings, readFamily, type FamilyDraft } from './family.ts'
import { emptyPerson } from './person-draft.ts'

const today = '2026-11-24'
const named = (ownName: string) => ({ ...emptyPerson, ownName })
const draft = (fields: Partial<FamilyDraft>): FamilyDraft => ({
  ...emptyFamily('linden'),
  people: [named('مریم'), named('کریم')],
  ...fields,
})
const problems = (fields: Partial<FamilyDraft>) => {
  const read = readFamily(draft(fields), today)
  return read.ok ? null : read.error.problems
}
const made = (fields: Partial<FamilyDraft>, staffId: string | null = 'me') => {
  const read = readFamily(draft(fields), today)
  if (!read.ok) throw new Error('the draft is not whole')
  let n = 0
  const makeId = () => `id-${++n}`
  return familyWritings(read.value, { today, references: ['H-1', 'H-2'], staffId, makeId })
}
const kinds = (writings: ReturnType<typeof made>['writings']) => writings.map(({ kind }) => kind.kind)

test('a family is written in the order in which the server can grant it', () => {
  const { writings, leadId } = made({ room: 'Room 207', phone: '07700 900163' })

  expect(kinds(writings)).toEqual([
    'assignment',
    'assignment',
    'member',
    'member',
    'household',
    'contact',
    'stay',
    'stay',
  ])
  expect(leadId).toBe('id-1')
})

test('all of them share the household, the room, and nobody shares a reference', () => {
  const { writings } = made({ room: '۲۰۷' })
  const fieldsOf = (kind: string) =>
    writings.filter((one) => one.kind.kind === kind).map(({ fields }) => fields)

  expect(fieldsOf('member')).toMatchObject([
    { reference: 'H-1', householdId: 'id-3', joinedOn: today },
    { reference: 'H-2', householdId: 'id-3', joinedOn: today },
  ])
  expect(fieldsOf('household')).toEqual([{ leadMemberId: 'id-1', size: 2, remark: '' }])
  expect(fieldsOf('stay')).toMatchObject([
    { memberId: 'id-1', hotelId: 'linden', room: '207', floor: '2', fromDay: null, untilDay: null },
    { memberId: 'id-2', room: '207' },
  ])
})

test('what is written holds by the rules of every kind', () => {
  const { writings } = made({ room: '207', phone: '+44 7700 900163', hasJustArrived: true })

  for (const { kind, fields } of writings) {
    const checked = kind.fields.safeParse(withUuids(fields))
    expect(checked.error?.issues ?? []).toEqual([])
  }
})

/** The made-up ids of this test are short; the schemas ask for real ones. */
const withUuids = (fields: object) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name.endsWith('Id') && value !== null ? '00000000-0000-4000-8000-000000000001' : value,
    ]),
  )

test('one person alone makes no household, and a coordinator takes nobody on', () => {
  expect(kinds(made({ people: [named('مریم')] }, null).writings)).toEqual(['member', 'stay'])
})

test('a person left blank is left out', () => {
  expect(kinds(made({ people: [named('مریم'), emptyPerson] }).writings)).toEqual([
    'assignment',
    'member',
    'stay',
  ])
})

test('every question says what is wrong with it', () => {
  expect(problems({ people: [emptyPerson] })?.people).toEqual([{ name: 'missing' }])
  expect(problems({ hotelId: null, room: '207' })).toMatchObject({ hotel: 'missing' })
  expect(problems({ phone: '07700 90016' })).toMatchObject({ phone: 'too-short' })
  expect(problems({ room: 'the one behind the stairs' })).toMatchObject({ room: 'too-long' })
  expect(problems({ hotelId: null, room: '' })).toBeNull()
})
