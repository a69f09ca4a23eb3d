import type { Role } from '#rules/access.ts'
import { createRandom } from './random.ts'

/** A person of the demo charity's team, with what they sign in with. */
export interface DemoStaff {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** ISO 639 codes. */
  readonly languages: readonly string[]
  readonly email: string
  readonly password: string
}

const team: readonly (readonly [name: string, role: Role, languages: readonly string[]])[] = [
  ['Peter Lindqvist', 'administrator', ['en']],
  ['Hannah Whitlock', 'coordinator', ['en']],
  ['Samira Noori', 'coordinator', ['en', 'prs']],
  ['Sahar Karimi', 'caseworker', ['en', 'prs', 'ps']],
  ['Tom Bradwell', 'caseworker', ['en']],
  ['Zalmay Wardak', 'caseworker', ['en', 'ps', 'prs']],
  ['Rania Haddad', 'caseworker', ['en', 'ar']],
  ['Grace Okonjo', 'safeguarding-lead', ['en']],
  ['Selam Weldu', 'caseworker', ['en', 'ti', 'ar']],
  ['Farid Sultani', 'caseworker', ['en', 'prs']],
  ['Nadia Rahimi', 'volunteer', ['en', 'prs', 'ps']],
  ['Idris Farah', 'volunteer', ['en', 'so', 'ar']],
  ['Parwana Stanekzai', 'volunteer', ['en', 'ps', 'prs']],
  ['Callum Reyes', 'volunteer', ['en', 'prs']],
  ['Derek Oldham', 'driver', ['en']],
  ['Yonas Tesfay', 'driver', ['en', 'ti']],
]

const words =
  'amber basil cedar clover copper ember fennel harbour juniper lantern linen maple meadow pebble quill river saffron thistle walnut willow'.split(
    ' ',
  )

const emailOf = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@demo.example`

/**
 * Ten staff (an administrator, two coordinators, a safeguarding lead, six caseworkers), four volunteers and two drivers,
 * always the same names, with passwords by the seed.
 */
export const makeTeam = (seed: string): DemoStaff[] => {
  const random = createRandom(seed).fork('team')
  return team.map(([name, role, languages]) => ({
    id: random.uuid(),
    name,
    role,
    languages,
    email: emailOf(name),
    password: [1, 2, 3].map(() => random.pick(words)).join('-') + `-${random.between(10, 99)}`,
  }))
}
