// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode, useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Dialog } from './dialog.tsx'

afterEach(cleanup)

function Asking({ closed }: { closed: () => void }) {
  const [open, setOpen] = useState(true)
  const close = () => {
    setOpen(false)
    closed()
  }
  return (
    <Dialog open={open} title="Delete the draft?" closeLabel="Close" onClose={close}>
      <p>What you wrote will be gone.</p>
    </Dialog>
  )
}

function opened() {
  let count = 0
  render(
    <StrictMode>
      <Asking closed={() => (count += 1)} />
    </StrictMode>,
  )
  return {
    dialog: screen.getByRole<HTMLDialogElement>('dialog', { name: 'Delete the draft?' }),
    closes: () => count,
  }
}

describe('a dialog', () => {
  it('is open and carries its title as its name', () => {
    const { dialog, closes } = opened()

    expect(dialog.open).toBe(true)
    expect(closes()).toBe(0)
  })

  it('closes by its cross', async () => {
    const { closes } = opened()

    await userEvent.click(screen.getByRole('button', { name: 'Close' }))

    expect(screen.queryByRole('dialog')).toBeNull()
    expect(closes()).toBe(1)
  })

  it('closes by Esc and the back gesture, which the browser sends as cancel', () => {
    const { dialog, closes } = opened()

    fireEvent(dialog, new Event('cancel', { cancelable: true }))

    expect(screen.queryByRole('dialog')).toBeNull()
    expect(closes()).toBe(1)
  })

  it('closes by a tap beside it, and not by one on its words', async () => {
    const { dialog, closes } = opened()

    await userEvent.click(screen.getByText('What you wrote will be gone.'))
    const afterWords = closes()
    await userEvent.click(dialog)

    expect(afterWords).toBe(0)
    expect(closes()).toBe(1)
  })
})
