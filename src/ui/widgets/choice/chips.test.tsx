// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Chips } from './chips.tsx'

afterEach(cleanup)

const areas = [
  { value: 'health', label: 'Health' },
  { value: 'housing', label: 'Housing' },
  { value: 'money', label: 'Money' },
]

function OneOf({ error }: { error?: string }) {
  const [value, setValue] = useState<string>()
  return (
    <Chips
      label="About"
      options={areas}
      value={value}
      onChange={setValue}
      onClear={() => setValue(undefined)}
      error={error}
    />
  )
}

function ManyOf({ tell }: { tell: (values: string[]) => void }) {
  const [values, setValues] = useState<string[]>([])
  const change = (next: string[]) => {
    setValues(next)
    tell(next)
  }
  return <Chips label="About" many options={areas} value={values} onChange={change} />
}

const chosen = () =>
  screen
    .queryAllByRole<HTMLInputElement>('radio')
    .filter((chip) => chip.checked)
    .map((chip) => chip.value)

describe('chips', () => {
  it('are one group of radios under its question, of which one is chosen', async () => {
    render(<OneOf />)

    await userEvent.click(screen.getByRole('radio', { name: 'Health' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Money' }))

    expect(screen.getByRole('radiogroup', { name: 'About' }).contains(screen.getByText('Money'))).toBe(true)
    expect(chosen()).toEqual(['money'])
  })

  it('are moved through with the arrow keys', async () => {
    render(<OneOf />)
    await userEvent.click(screen.getByRole('radio', { name: 'Health' }))

    await userEvent.keyboard('{ArrowDown}')

    expect(chosen()).toEqual(['housing'])
  })

  it('give an answer back when it is pressed again', async () => {
    render(<OneOf />)
    await userEvent.click(screen.getByRole('radio', { name: 'Health' }))

    await userEvent.click(screen.getByRole('radio', { name: 'Health' }))

    expect(chosen()).toEqual([])
  })

  it('take any number with many, by tap and by space', async () => {
    const told: string[][] = []
    render(<ManyOf tell={(values) => told.push(values)} />)

    await userEvent.click(screen.getByRole('checkbox', { name: 'Money' }))
    screen.getByRole('checkbox', { name: 'Health' }).focus()
    await userEvent.keyboard(' ')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Money' }))

    expect(told).toEqual([['money'], ['money', 'health'], ['health']])
  })

  it('say their error with the group', () => {
    render(<OneOf error="Choose one." />)

    const group = screen.getByRole('radiogroup', { name: 'About' })

    expect(group.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Choose one.',
    )
  })
})
