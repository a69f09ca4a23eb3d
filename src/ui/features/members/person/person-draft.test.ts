import { expect, test } from 'vitest'
import type { Member } from '#rules/records/member.ts'
import { emptyPerson, isBlank, personOf, readPerson, type PersonDraft } from './person-draft.ts'

const today = '2026-11-24'
const read = (draft: Partial<PersonDraft>) => readPerson({ ...emptyPerson, ownName: 'مریم', ...draft }, today)
const born = (birth: Partial<PersonDraft['birth']>) => {
  const made = read({ birth: { ...emptyPerson.birth, ...birth } })
  return made.ok ? made.value.birth : made.error.problems.birth
}

test('one name in one script is enough, and none is not', () => {
  expect(read({ ownName: '  مریم   رحیمی ' })).toMatchObject({
    ok: true,
    value: { ownName: 'مریم رحیمی', latinName: null },
  })
  expect(read({ ownName: ' ' })).toMatchObject({ ok: false, error: { problems: { name: 'missing' } } })
})

test('a name typed in the field of the other script goes where it belongs', () => {
  expect(read({ ownName: 'Hodan Warsame' })).toMatchObject({
    value: { ownName: null, latinName: 'Hodan Warsame' },
  })
  expect(read({ ownName: '', latinName: 'ሰላም' })).toMatchObject({
    value: { ownName: 'ሰላም', latinName: null },
  })
  expect(read({ ownName: 'Hodan', latinName: 'Hodhan' })).toMatchObject({
    value: { ownName: 'Hodan', latinName: 'Hodhan' },
  })
})

test('a birth date is exact, a year, about, or unknown', () => {
  expect(born({ manner: 'day', text: '3/12/1990' })).toEqual({ precision: 'day', on: '1990-12-03' })
  expect(born({ manner: 'year', text: '۱۹۹۰' })).toEqual({ precision: 'year', year: 1990 })
  expect(born({ manner: 'about', text: '34' })).toEqual({ precision: 'year', year: 1992, about: true })
  expect(born({ manner: 'about', text: '1990' })).toEqual({ precision: 'year', year: 1990, about: true })
  expect(born({ manner: 'about', text: '' })).toEqual({ precision: 'unknown' })
  expect(born({ manner: 'unknown', text: 'left over' })).toEqual({ precision: 'unknown' })
})

test('a Solar Hijri date is kept only once the Gregorian one has been confirmed', () => {
  const text = '12/3/1370'

  expect(born({ manner: 'day', text })).toBe('not-confirmed')
  expect(born({ manner: 'day', text, confirmed: '1991-06-02' })).toEqual({
    precision: 'day',
    on: '1991-06-02',
  })
  expect(born({ manner: 'day', text: '13/3/1370', confirmed: '1991-06-02' })).toBe('not-confirmed')
})

test.each([
  ['31/2/1990', 'no-such-day'],
  ['3/12/2030', 'in-the-future'],
  ['long ago', 'not-a-date'],
])('the birth date %s is refused as %s', (text, reason) => {
  expect(born({ manner: 'day', text })).toBe(reason)
})

test('a member is shown in the form and read back unchanged', () => {
  const member: Member = {
    reference: 'H-1',
    ownName: 'مریم رحیمی',
    latinName: 'Maryam Rahimi',
    birth: { precision: 'day', on: '1990-02-12' },
    sex: 'female',
    nationality: 'AF',
    languages: ['prs', 'ps'],
    needsInterpreter: false,
    householdId: null,
    doNotContact: true,
    addressConfidential: false,
    remark: 'halal',
    joinedOn: '2026-01-01',
    leftOn: null,
  }

  for (const birth of [
    member.birth,
    { precision: 'year', year: 1992, about: true },
    { precision: 'year', year: 1992 },
    { precision: 'unknown' },
  ] as const) {
    const back = readPerson(personOf({ ...member, birth }), today)

    expect(back.ok && { ...member, ...back.value }).toEqual({ ...member, birth })
  }
})

test('a further person with nothing but what was filled in from the first is blank', () => {
  expect(isBlank({ ...emptyPerson, languages: ['prs'], nationality: 'AF', needsInterpreter: 'yes' })).toBe(
    true,
  )
  expect(isBlank({ ...emptyPerson, sex: 'male' })).toBe(false)
})
