import { nameStartsWith, sameName } from '#rules/names/names.ts'

interface Person {
  readonly id: string
  readonly name: string
}

/**
 * The one of the team whom a list means by `Sahar K`, `S. Karimi` or her whole name in any spelling; null when nobody
 * or more than one can be meant.
 */
export function findCaseworker(listed: string, team: readonly Person[]): string | null {
  const exact = team.filter(({ name }) => sameName(listed, name) && sameName(name, listed))
  if (exact.length > 0) return exact.length === 1 ? (exact[0]?.id ?? null) : null
  const words = listed.split(/[\s.,]+/).filter(Boolean)
  // Two initials fit too many.
  if (!words.some((word) => word.length >= 3)) return null
  const meant = team.filter(({ name }) => words.every((word) => isMeantBy(word, name)))
  return meant.length === 1 ? (meant[0]?.id ?? null) : null
}

const isMeantBy = (word: string, name: string) =>
  nameStartsWith(word, name) ||
  (word.length === 1 &&
    name.split(/\s+/).some((part) => part.toLocaleLowerCase('en').startsWith(word.toLocaleLowerCase('en'))))

/** The name as a key: `Sahar K`, `sahar k.` and ` Sahar  K` are one. */
export const caseworkerKey = (listed: string) =>
  listed.normalize('NFKC').toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim()
