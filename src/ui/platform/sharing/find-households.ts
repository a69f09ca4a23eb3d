import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { makeNameIndex, type NameIndex } from '#rules/names/name-index.ts'
import type { ServedHousehold } from '#rules/fortnight/households.ts'
import { useRecords } from '../use-records.ts'
import type { HotelsById } from './use-hotels-by-id.ts'

type Findable = Pick<ServedHousehold, 'memberIds' | 'room' | 'hotelId'>

/**
 * Those of some households whom a text can mean, by the name, reference or room of anybody in them, or their hotel; all
 * of them where nothing is typed.
 */
export function useFoundHouseholds<H extends Findable>(
  households: readonly H[],
  hotels: HotelsById,
  text: string,
): readonly H[] {
  const members = useRecords('member')
  const find = useMemo(
    () => householdFinder({ households, members: members ?? [], hotels }),
    [members, households, hotels],
  )
  return useMemo(() => find(text), [find, text])
}

interface Searched<H> {
  readonly households: readonly H[]
  readonly members: readonly ViewOf<'member'>[]
  readonly hotels: HotelsById
}

/** Folding many names takes a while, so it waits for the first search. */
function householdFinder<H extends Findable>(searched: Searched<H>): (text: string) => readonly H[] {
  const { households } = searched
  let index: NameIndex | undefined
  return (text) => {
    if (text.trim() === '') return households
    const hits = (index ??= indexOf(searched)).search(text)
    const found = new Set(hits.map((id) => Number(id.split(' ')[0])))
    return [...found].flatMap((at) => households[at] ?? [])
  }
}

function indexOf({ households, members, hotels }: Searched<Findable>): NameIndex {
  const membersById = new Map(members.map(({ id, fields }) => [id, fields]))
  return makeNameIndex(
    households.flatMap(({ memberIds, room, hotelId }, at) =>
      memberIds.flatMap((memberId) => {
        const member = membersById.get(memberId)
        if (!member) return []
        return {
          id: `${at} ${memberId}`,
          names: [member.ownName, member.latinName].filter((name) => name !== null),
          reference: member.reference,
          phones: [],
          room,
          hotel: hotels.get(hotelId ?? '')?.fields.name ?? null,
        }
      }),
    ),
  )
}
