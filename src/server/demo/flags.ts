import { parseArgs } from 'node:util'
import { ok, refused, type Result } from '#rules/result.ts'

export interface DemoFlags {
  readonly members: number
  readonly seed: string
}

export const mostMembers = 5_000

export type FlagRefusal =
  | { readonly reason: 'unknown-flag'; readonly said: string }
  | { readonly reason: 'bad-value'; readonly flag: 'members' | 'seed'; readonly said: string }

const parse = (argv: readonly string[]) => {
  const options = { members: { type: 'string' }, seed: { type: 'string' } } as const
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true })
}

/** Reads `--members N --seed S`, also as `--members=N`. Refuses what it does not know and numbers that are none. */
export const readFlags = (argv: readonly string[]): Result<DemoFlags, FlagRefusal> => {
  const { values, positionals } = parse(argv)
  const [stray] = [
    ...positionals,
    ...Object.keys(values).filter((name) => name !== 'members' && name !== 'seed'),
  ]
  if (stray !== undefined) return refused({ reason: 'unknown-flag', said: stray })
  const { members = '150', seed = '1' } = values
  const count = typeof members === 'string' && /^\d{1,6}$/.test(members) ? Number(members) : 0
  if (count < 1 || count > mostMembers)
    return refused({ reason: 'bad-value', flag: 'members', said: String(members) })
  if (typeof seed !== 'string' || seed.trim() === '' || seed.length > 100)
    return refused({ reason: 'bad-value', flag: 'seed', said: String(seed) })
  return ok({ members: count, seed })
}

/** The refusal as a person at a terminal reads it. */
export const flagHelp = (refusal: FlagRefusal) => {
  const usage = `Usage: npm run demo -- --members 150 --seed 1   (members: 1 to ${mostMembers}, seed: any word or number)`
  return refusal.reason === 'unknown-flag'
    ? `I do not know "${refusal.said}".\n${usage}`
    : `--${refusal.flag} cannot be "${refusal.said}".\n${usage}`
}
