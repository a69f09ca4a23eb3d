import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { makeNameIndex, type NameIndex } from '#rules/names/name-index.ts'

/** Finds members by name alone, the nearest first. */
export const useNames = (members: readonly ViewOf<'member'>[] | undefined) =>
  useMemo(() => nameFinder(members ?? []), [members])

/** Folding many names takes a while, so it waits for the first question. */
function nameFinder(members: readonly ViewOf<'member'>[]) {
  let index: NameIndex | undefined
  return (name: string): readonly string[] => {
    index ??= makeNameIndex(members.map(asEntry))
    return index.search(name)
  }
}

const asEntry = ({ id, fields }: ViewOf<'member'>) => ({
  id,
  names: [fields.ownName, fields.latinName].filter((name) => name !== null),
  reference: null,
  phones: [],
  room: null,
  hotel: null,
})
