import { expect, test } from 'vitest'
import { flagHelp, mostMembers, readFlags } from './flags.ts'

test('without flags the demo has 150 members and the first seed', () => {
  expect(readFlags([])).toEqual({ ok: true, value: { members: 150, seed: '1' } })
})

test('members and seed are taken in both spellings', () => {
  expect(readFlags(['--members', '20', '--seed=sahar'])).toEqual({
    ok: true,
    value: { members: 20, seed: 'sahar' },
  })
})

test.each([
  [['--members', 'many'], '--members cannot be "many"'],
  [['--members', '0'], '--members cannot be "0"'],
  [['--members', '-3'], '--members cannot be'],
  [['--members', '1.5'], '--members cannot be "1.5"'],
  [['--members', String(mostMembers + 1)], '--members cannot be "5001"'],
  [['--members'], '--members cannot be'],
  [['--seed', ''], '--seed cannot be ""'],
  [['--member', '3'], 'I do not know'],
  [['150'], 'I do not know "150"'],
])('%j is refused with the reason and how to say it', (argv, said) => {
  const flags = readFlags(argv)

  expect(flags.ok).toBe(false)
  if (flags.ok) return
  expect(flagHelp(flags.error)).toContain(said)
  expect(flagHelp(flags.error)).toContain('npm run demo -- --members 150 --seed 1')
})
