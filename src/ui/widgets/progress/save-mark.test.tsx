// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { SaveMark } from './save-mark.tsx'

afterEach(cleanup)

describe('the save mark', () => {
  it('says what happens politely, and is a button that shows what waits', async () => {
    let presses = 0
    render(
      <SaveMark state="waiting" words="Saved on this phone · 3 to send" onPress={() => (presses += 1)} />,
    )

    await userEvent.click(screen.getByRole('button', { name: 'Saved on this phone · 3 to send' }))

    expect(presses).toBe(1)
    expect(screen.getByRole('status').textContent).toBe('Saved on this phone · 3 to send')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('keeps its live region while the words change, so that they are announced', () => {
    const { rerender } = render(<SaveMark state="waiting" words="3 to send" onPress={() => {}} />)
    const region = screen.getByRole('status')

    rerender(<SaveMark state="sent" words="All sent 10:42" onPress={() => {}} />)

    expect(screen.getByRole('status')).toBe(region)
    expect(region.textContent).toBe('All sent 10:42')
  })

  it('says at once when something is not saved', () => {
    render(<SaveMark state="notSaved" words="Not saved: the phone is full" onPress={() => {}} />)

    expect(screen.getByRole('alert').textContent).toBe('Not saved: the phone is full')
    expect(screen.queryByRole('status')).toBeNull()
  })
})
