import { expect, test } from 'vitest'
import { caseworkerKey, findCaseworker } from './caseworkers.ts'

const team = [
  { id: 'sahar', name: 'Sahar Karimi' },
  { id: 'tom', name: 'Tom Baker' },
  { id: 'tomas', name: 'Tomas Bell' },
  { id: 'nadia', name: 'Nadia Rahman' },
]

test.each([
  ['Sahar K', 'sahar'],
  ['sahar k.', 'sahar'],
  ['S. Karimi', 'sahar'],
  ['Karimi', 'sahar'],
  ['Sahar Karimy', 'sahar'],
  ['Tom Baker', 'tom'],
  ['Nadia', 'nadia'],
])('knows %j', (listed, id) => {
  expect(findCaseworker(listed, team)).toBe(id)
})

test.each(['Tom B', 'Omid', 'S K', 'Sahar R', ''])('does not guess at %j', (listed) => {
  expect(findCaseworker(listed, team)).toBeNull()
})

test('takes one name in several spacings for one', () => {
  expect(caseworkerKey(' Sahar  K. ')).toBe(caseworkerKey('sahar k'))
})
