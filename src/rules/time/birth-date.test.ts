import { expect, test } from 'vitest'
import { ageOn, birthDateProblem, birthDateSchema, mayBeSameBirth } from './birth-date.ts'

const TODAY = '2026-11-22'

test('counts years of age up to the birthday itself', () => {
  const birth = { precision: 'day', on: '1988-11-22' } as const

  expect(ageOn(birth, '2026-11-21')).toEqual({ years: 37, about: false })
  expect(ageOn(birth, '2026-11-22')).toEqual({ years: 38, about: false })
})

test('a birthday on 29 February comes on 1 March in common years', () => {
  const birth = { precision: 'day', on: '2004-02-29' } as const

  expect(ageOn(birth, '2026-02-28')?.years).toBe(21)
  expect(ageOn(birth, '2026-03-01')?.years).toBe(22)
})

test('an age from a year, or from a first of January, is only about right', () => {
  expect(ageOn({ precision: 'year', year: 1971 }, TODAY)).toEqual({ years: 55, about: true })
  expect(ageOn({ precision: 'day', on: '1981-01-01' }, TODAY)).toEqual({ years: 45, about: true })
  expect(ageOn({ precision: 'unknown' }, TODAY)).toBeNull()
})

test('says why a birth date cannot be', () => {
  expect(birthDateProblem({ precision: 'day', on: '2026-11-22' }, TODAY)).toBeNull()
  expect(birthDateProblem({ precision: 'day', on: '2026-11-23' }, TODAY)).toBe('in-the-future')
  expect(birthDateProblem({ precision: 'day', on: '2026-02-30' }, TODAY)).toBe('no-such-day')
  expect(birthDateProblem({ precision: 'year', year: 1905 }, TODAY)).toBe('too-long-ago')
  expect(birthDateProblem({ precision: 'unknown' }, TODAY)).toBeNull()
})

test('a day and its year may be one person, two days or two unknowns may not', () => {
  const day = { precision: 'day', on: '1988-03-07' } as const

  expect(mayBeSameBirth(day, { precision: 'year', year: 1988, about: true })).toBe(true)
  expect(mayBeSameBirth(day, { precision: 'day', on: '1988-03-08' })).toBe(false)
  expect(mayBeSameBirth({ precision: 'unknown' }, { precision: 'unknown' })).toBe(false)
})

test('the schema takes the three precisions and no half of one', () => {
  expect(birthDateSchema.safeParse({ precision: 'day', on: '1988-03-07' }).success).toBe(true)
  expect(birthDateSchema.safeParse({ precision: 'year', year: 1988, about: true }).success).toBe(true)
  expect(birthDateSchema.safeParse({ precision: 'unknown' }).success).toBe(true)
  expect(birthDateSchema.safeParse({ precision: 'day', on: '1988-02-30' }).success).toBe(false)
  expect(birthDateSchema.safeParse({ precision: 'year', year: 88 }).success).toBe(false)
  expect(birthDateSchema.safeParse({ precision: 'day' }).success).toBe(false)
})
