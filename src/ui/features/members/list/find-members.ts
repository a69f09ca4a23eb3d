import type { ViewOf } from '#device/device.ts'
import { makeNameIndex, type NameIndex } from '#rules/names/name-index.ts'
import { readRoom } from '#rules/hotel/room.ts'
import type { MemberRow } from './member-rows.ts'

/**
 * Finds whom a text can mean: a name in any script and spelling, a telephone number or part of one, the room on a door, a
 * reference or its beginning, a hotel; the nearest first. Folding many names takes a while, so it waits for the first
 * search. Nothing typed finds everybody, in the order of `rows`.
 */
export function memberFinder(rows: readonly MemberRow[], contacts: readonly ViewOf<'contact'>[]) {
  const rowsById = new Map(rows.map((row) => [row.id, row]))
  let named: NameIndex | undefined
  let numbered: NameIndex | undefined

  return (text: string): readonly MemberRow[] => {
    if (text.trim() === '') return rows
    const search = (query: string) =>
      // No name has a digit in it: a room must not find everybody whose name begins with the letter on its door.
      hasDigit(query)
        ? (numbered ??= indexOf(rows, contacts, { hasNames: false })).search(query)
        : (named ??= indexOf(rows, contacts, { hasNames: true })).search(query)
    const room = roomIn(text)
    const ids = [...search(text), ...(room === null ? [] : search(room))]
    return [...new Set(ids)].flatMap((id) => rowsById.get(id) ?? [])
  }
}

function indexOf(
  rows: readonly MemberRow[],
  contacts: readonly ViewOf<'contact'>[],
  { hasNames }: { hasNames: boolean },
): NameIndex {
  const contactsByMember = Map.groupBy(contacts, ({ fields }) => fields.memberId)
  return makeNameIndex(
    rows.map(({ id, member, home }) => ({
      id,
      names: hasNames ? [member.ownName, member.latinName].filter((name) => name !== null) : [],
      reference: member.reference,
      phones: (contactsByMember.get(id) ?? []).map(({ fields }) => fields.phone),
      room: home?.room ?? null,
      hotel: home?.hotelName ?? null,
    })),
  )
}

/** The bare number when somebody typed `room 12` or `اتاق ۱۲`; null when there is none. */
function roomIn(text: string): string | null {
  const read = readRoom(text)
  return read.ok && hasDigit(read.value.room) ? read.value.room : null
}

const hasDigit = (text: string) => /\p{Nd}/u.test(text)
