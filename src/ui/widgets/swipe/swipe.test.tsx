// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Swipe } from './swipe.tsx'

afterEach(cleanup)

function show(dir: 'ltr' | 'rtl' = 'ltr') {
  const [swiped, pressed] = [vi.fn<() => void>(), vi.fn<() => void>()]
  render(
    <div dir={dir} style={{ direction: dir }}>
      <Swipe icon="check" words="Done" onSwipe={swiped}>
        <button type="button" onClick={pressed}>
          Maryam
        </button>
      </Swipe>
    </div>,
  )
  const row = screen.getByRole('button')
  const push = (by: { x: number; y?: number }, pointerType = 'touch') => {
    const finger = { pointerId: 1, isPrimary: true, pointerType }
    fireEvent.pointerDown(row, { ...finger, clientX: 200, clientY: 50 })
    for (const part of [0.2, 0.6, 1]) {
      fireEvent.pointerMove(row, {
        ...finger,
        clientX: 200 + by.x * part,
        clientY: 50 + (by.y ?? 0) * part,
      })
    }
    fireEvent.pointerUp(row, { ...finger, clientX: 200 + by.x, clientY: 50 + (by.y ?? 0) })
    fireEvent.click(row)
  }
  return { swiped, pressed, push }
}

test.each([
  ['ltr', -120],
  ['rtl', 120],
] as const)('in %s a push of %i pixels does the act, and no tap besides', (dir, x) => {
  const { swiped, pressed, push } = show(dir)

  push({ x })

  expect(swiped).toHaveBeenCalledOnce()
  expect(pressed).not.toHaveBeenCalled()
})

test.each([
  ['the other way', { x: 120 }],
  ['not far enough', { x: -60 }],
  ['while scrolling', { x: -120, y: 90 }],
])('a push %s does nothing', (_which, by) => {
  const { swiped, push } = show()

  push(by)

  expect(swiped).not.toHaveBeenCalled()
})

test('a mouse presses and does not swipe', () => {
  const { swiped, pressed, push } = show()

  push({ x: -120 }, 'mouse')

  expect(swiped).not.toHaveBeenCalled()
  expect(pressed).toHaveBeenCalledOnce()
})

test('a tap is a tap', () => {
  const { swiped, pressed, push } = show()

  push({ x: 0 })

  expect(pressed).toHaveBeenCalledOnce()
  expect(swiped).not.toHaveBeenCalled()
})
