import { describe, expect, it } from 'vitest'
import { folded } from './folded.ts'

describe('folded text', () => {
  it('makes one of the letters and digits that keyboards mix up', () => {
    expect(folded('كابلي ۱۲')).toBe(folded('کابلی 12'))
    expect(folded('ګلالۍ')).toBe(folded('گلالی'))
  })

  it('takes no notice of case, accents and marks', () => {
    expect(folded(' Zoë ')).toBe('zoe')
    expect(folded('مُحَمَّد')).toBe('محمد')
    expect(folded('هوتل‌ها')).toBe('هوتلها')
  })
})
