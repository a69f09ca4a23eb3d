// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { DayField } from './day-field.tsx'
import { emptyDay, readDay, readNumber, type DayEntry } from './read-day.ts'

afterEach(cleanup)

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const words = {
  day: 'Day',
  month: 'Month',
  year: 'Year',
  chooseMonth: 'Choose month',
  search: 'Search',
  clear: 'Clear',
  none: 'Nothing',
  close: 'Close',
}

function Born({ tell }: { tell: (entry: DayEntry) => void }) {
  const [value, setValue] = useState(emptyDay)
  const change = (entry: DayEntry) => {
    setValue(entry)
    tell(entry)
  }
  return (
    <DayField
      label="Born"
      value={value}
      onChange={change}
      months={months}
      words={words}
      second="34 years old"
    />
  )
}

function shown() {
  let last = emptyDay
  render(<Born tell={(entry) => (last = entry)} />)
  const box = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
  return { box, last: () => last }
}

describe('a day field', () => {
  it('takes Persian digits, keeps them as typed, and reads them as numbers', async () => {
    const { box, last } = shown()

    await userEvent.type(box('Day'), '۲۴')
    await userEvent.type(box('Month'), '۱۱')
    await userEvent.type(box('Year'), '۱۹۹۲')

    expect(box('Day').value).toBe('۲۴')
    expect(readDay(last())).toEqual({ day: 24, month: 11, year: 1992 })
  })

  it('shows the word of a typed month once it is left', async () => {
    const { box } = shown()

    await userEvent.type(box('Month'), '3')
    const typing = box('Month').value
    await userEvent.tab()

    expect(typing).toBe('3')
    expect(box('Month').value).toBe('March')
  })

  it('lets the month be picked by its word', async () => {
    const { box, last } = shown()

    await userEvent.click(screen.getByRole('button', { name: 'Choose month' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'June' }))

    expect(last().month).toBe('6')
    expect(box('Month').value).toBe('June')
  })

  it('may hold a year alone, or what is no number', async () => {
    const { box, last } = shown()

    await userEvent.type(box('Day'), '3x')
    await userEvent.type(box('Year'), '1990')

    expect(last()).toEqual({ day: '3x', month: '', year: '1990' })
    expect(readDay(last())).toEqual({ day: undefined, month: undefined, year: 1990 })
  })
})

describe('a number as typed', () => {
  it('is read in three kinds of digits and in no other form', () => {
    expect(['12', '۱۲', '١٢', ' 12 ', '', '1.5', '-3', 'xii'].map(readNumber)).toEqual([
      12,
      12,
      12,
      12,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
