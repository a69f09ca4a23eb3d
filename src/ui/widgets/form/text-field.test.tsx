// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { TextField } from './text-field.tsx'

afterEach(cleanup)

function Postcode({ error }: { error?: string }) {
  const [value, setValue] = useState('')
  return (
    <TextField
      label="Postcode"
      help="As on the letter."
      error={error}
      dir="ltr"
      value={value}
      onChange={setValue}
    />
  )
}

const describedBy = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)

describe('a text field', () => {
  it('is read with its label and its help', () => {
    render(<Postcode />)

    const field = screen.getByLabelText('Postcode')

    expect(describedBy(field)).toEqual(['As on the letter.'])
    expect(field.hasAttribute('aria-invalid')).toBe(false)
  })

  it('is read with its error, and keeps what was typed', async () => {
    const { rerender } = render(<Postcode />)
    await userEvent.type(screen.getByLabelText('Postcode'), 'N7 4K')

    rerender(<Postcode error="One letter is missing." />)

    const field = screen.getByLabelText<HTMLInputElement>('Postcode')
    expect(describedBy(field)).toEqual(['As on the letter.', 'One letter is missing.'])
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(field.value).toBe('N7 4K')
  })

  it('runs left to right for identifiers in every language', () => {
    render(<Postcode />)

    expect(screen.getByLabelText('Postcode').getAttribute('dir')).toBe('ltr')
  })
})
