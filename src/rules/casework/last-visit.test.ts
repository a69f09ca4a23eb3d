import { expect, test } from 'vitest'
import { fillAsLast, lastNoteOf, repeatingOf, type Repeating } from './last-visit.ts'

const nothing: Repeating = { manner: null, areas: [], interpreter: null, language: null, minutes: null }
const last: Repeating = {
  manner: 'phone',
  areas: ['health', 'school'],
  interpreter: 'telephone',
  language: 'ps',
  minutes: 25,
}

test('the last note is the newest by its own clock, wherever it stands in the list', () => {
  const notes = [{ atMs: 20 }, { atMs: 30 }, { atMs: 10 }]

  expect(lastNoteOf(notes)).toBe(notes[1])
  expect(lastNoteOf([])).toBe(null)
})

test('everything that repeats is filled, and nothing else is touched', () => {
  const writing = { ...nothing, text: 'She is better.', steps: ['call the school'] }

  const filled = fillAsLast(writing, last, { isMannerGiven: false })

  expect(filled).toEqual({ ...last, text: 'She is better.', steps: ['call the school'] })
})

test('an area that was chosen already stays, first and once', () => {
  const filled = fillAsLast({ ...nothing, areas: ['money', 'health'] }, last, { isMannerGiven: false })

  expect(filled.areas).toEqual(['money', 'health', 'school'])
})

test('how we met is kept where a visit gives it', () => {
  const filled = fillAsLast({ ...nothing, manner: 'visit' }, last, { isMannerGiven: true })

  expect(filled.manner).toBe('visit')
})

test('what the last note left open does not erase what was said today', () => {
  const filled = fillAsLast({ ...nothing, language: 'fa', minutes: 10 }, nothing, { isMannerGiven: false })

  expect(filled).toEqual({ ...nothing, language: 'fa', minutes: 10 })
})

test('undoing puts back what stood there and keeps what was written since', () => {
  const writing = { ...nothing, areas: ['money' as const], text: 'one' }
  const before = repeatingOf(writing)
  const later = { ...fillAsLast(writing, last, { isMannerGiven: false }), text: 'one two' }

  const undone = { ...later, ...before }

  expect(undone).toEqual({ ...writing, text: 'one two' })
})
