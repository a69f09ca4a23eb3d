import { expect, test } from 'vitest'
import { wordValuesSource } from './word-values.ts'

test('each word carries the values it needs: text, numbers, the count of a plural', async () => {
  const source = await wordValuesSource(
    new Map([
      ['visits:title', 'Visits'],
      ['visits:where', '{{name}} in room {{room}}'],
      ['visits:seen_one', 'Seen once'],
      ['visits:seen_other', '{{name}}: seen {{count, number}} times'],
    ]),
  )

  expect(source).toContain(`  'visits:title': undefined\n`)
  expect(source).toContain(`  'visits:where': { name: string; room: string }\n`)
  expect(source).toContain(`  'visits:seen': { count: number; name: string }\n`)
})
