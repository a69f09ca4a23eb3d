import { expect, test } from 'vitest'
import { findUse } from './key-use.ts'

const lines = new Map([
  ['visits:title', 'Visits'],
  ['visits:count_one', '{{count, number}} visit'],
  ['visits:count_other', '{{count, number}} visits'],
  ['visits:reason.ill', 'Ill'],
  ['visits:reason.away', 'Away'],
  ['visits:state.new.title', 'New'],
])

const use = (text: string) => findUse([{ path: 'screen.tsx', text }], lines)

test('a key in quotes, in an attribute or in a table is used, a plural once for all its forms', () => {
  const { problems, unused } = use(`t('visits:title'); <Words k="visits:count" values={{ count }} />`)

  expect(problems).toEqual([])
  expect(unused).toEqual(['visits:reason.ill', 'visits:reason.away', 'visits:state.new.title'])
})

test('a template uses all keys that fit it', () => {
  const { problems, unused } = use('t(`visits:reason.${reason}`); t(`visits:state.${member.state}.title`)')

  expect(problems).toEqual([])
  expect(unused).toEqual(['visits:title', 'visits:count'])
})

test('a key that no language has is named with its place', () => {
  expect(use(`t('visits:titel')`).problems).toEqual(['screen.tsx says visits:titel, which no language has'])
  expect(use('t(`visits:reasons.${reason}`)').problems).toHaveLength(1)
})

test('a template that could mean anything in its topic is refused', () => {
  const { problems, unused } = use('t(`visits:${key}`)')

  expect(problems).toHaveLength(1)
  expect(unused).toHaveLength(5)
})

test('a topic that is one closed list may be said by its word alone, as long as it is that list', () => {
  const areas = new Map([
    ['areas:health', 'Health'],
    ['areas:school', 'School'],
  ])
  const said = [{ path: 'screen.tsx', text: 't(`areas:${area}`)' }]

  expect(findUse(said, areas, { areas: ['health', 'school'] })).toEqual({ problems: [], unused: [] })
  expect(findUse(said, areas, { areas: ['health'] }).problems).toHaveLength(1)
  expect(findUse(said, areas).problems).toHaveLength(1)
})

test('text with a colon that is no topic of ours is left alone', () => {
  expect(use(`import 'node:fs'; const at = 'https:x'; const style = \`width:\${w}px\``).problems).toEqual([])
})

test('an example in a comment is no use', () => {
  const { problems, unused } = use(`/** t('visits:nowhere') */\n// t('visits:title')\n`)

  expect(problems).toEqual([])
  expect(unused).toContain('visits:title')
})
