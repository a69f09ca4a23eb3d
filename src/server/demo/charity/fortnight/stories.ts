import type { CheckIn } from '#rules/records/calls/check-in.ts'
import type { Random } from '../random.ts'

type Outcome = CheckIn['outcome']

/** How one call went: its tries in their order, and what is out of the ordinary about it. */
export interface Story {
  readonly tries: readonly Outcome[]
  readonly special?: 'moved' | 'double' | 'worry' | 'later-today'
}

/** Two in three answer at once, most of the others the next time. */
export const usualStory = (random: Random): Story => {
  const tries: Outcome[] = []
  while (tries.length < 3) {
    const next = random.weighted([
      ['reached', 66],
      ['no-answer', 24],
      ['call-later', tries.length === 0 ? 6 : 0],
      ['wrong-number', tries.length === 0 ? 1.5 : 0],
      ['refused', 2],
    ] as const)
    tries.push(next)
    if (next !== 'no-answer' && next !== 'call-later') break
  }
  return { tries }
}

/** What the cycle in force shows wherever it is looked at, by the volunteer's place in the team and the call's in the list. */
const told: Readonly<Record<string, Story>> = {
  '0/0': { tries: ['reached'], special: 'double' },
  '0/1': { tries: ['no-answer', 'reached'], special: 'worry' },
  '0/2': { tries: ['call-later'], special: 'later-today' },
  '1/0': { tries: ['no-answer', 'no-answer', 'no-answer'] },
  '2/0': { tries: ['reached'], special: 'moved' },
}

/** The place of a call among those that can be rung on its list, of the list among the volunteers', all from 0. */
interface Place {
  readonly at: number
  readonly of: number
  readonly volunteerAt: number
}

/** In the cycle in force two thirds of each list have been rung, from its top. */
export const storyUnderWay = (random: Random, { at, of, volunteerAt }: Place): Story =>
  told[`${volunteerAt}/${at}`] ?? (at < of * 0.7 ? usualStory(random) : { tries: [] })
