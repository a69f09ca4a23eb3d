// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { PickList } from './pick-list.tsx'

afterEach(cleanup)

const words = {
  choose: 'Choose',
  search: 'Search languages',
  clear: 'Clear',
  none: 'Nothing found',
  close: 'Close',
}
const languages = [
  { value: 'prs', label: 'دری', search: 'Dari' },
  { value: 'ps', label: 'پښتو', search: 'Pashto' },
  { value: 'ar', label: 'العربية', search: 'Arabic' },
]

function Languages() {
  const [value, setValue] = useState<string>()
  return <PickList label="Language" options={languages} value={value} onChange={setValue} words={words} />
}

describe('a pick list', () => {
  it('finds by what is not seen, and shows what was picked in its field', async () => {
    render(<Languages />)
    const field = screen.getByRole('button', { name: 'Language' })
    await userEvent.click(field)

    await userEvent.type(screen.getByLabelText('Search languages'), 'pash')
    const list = within(screen.getByRole('dialog'))
    const left = list.getAllByRole('listitem').map((item) => item.textContent)
    await userEvent.click(list.getByRole('button', { name: 'پښتو' }))

    expect(left).toEqual(['پښتو'])
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(field.textContent).toBe('پښتو')
  })

  it('says when nothing is found', async () => {
    render(<Languages />)
    await userEvent.click(screen.getByRole('button', { name: 'Language' }))

    await userEvent.type(screen.getByLabelText('Search languages'), 'xyz')

    expect(screen.getByRole('status').textContent).toBe('Nothing found')
  })
})
