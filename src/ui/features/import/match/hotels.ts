export interface KnownHotel {
  readonly id: string
  readonly name: string
  /** In normal form; empty when not known. */
  readonly postcode: string
}

/** A hotel of the list: one the charity has, or one to be added. */
export interface ListedHotel {
  readonly key: string
  /** Of a hotel that is known, its own name, however the list spells it. */
  readonly name: string
  readonly postcode: string
  /** Null for one that is not known yet. */
  readonly id: string | null
}

/** As long as a hotel's name can be. */
export const HOTEL_NAME_MAX_LENGTH = 120

/** `The Langmere `, `langmere hotel` and `Hotel Langmere` are one name. */
export function foldHotelName(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const telling = words.filter((word) => word !== 'the' && word !== 'hotel')
  return (telling.length > 0 ? telling : words).join(' ')
}

/**
 * Knows the hotels of a list by their folded name and postcode. The same name with another postcode is another hotel;
 * where either has none, the name is enough. Give it every hotel of the list in order: what is new gathers.
 */
export function createHotelMatcher(known: readonly KnownHotel[]) {
  const byName = new Map<string, ListedHotel[]>()
  const keep = (hotel: ListedHotel) => {
    const folded = foldHotelName(hotel.name)
    const others = (byName.get(folded) ?? []).filter(({ key }) => key !== hotel.key)
    byName.set(folded, [...others, hotel])
    return hotel
  }
  for (const { id, name, postcode } of known) keep({ key: id, id, name, postcode })

  const find = (name: string, postcode: string) => {
    const named = byName.get(foldHotelName(name)) ?? []
    return (
      named.find((hotel) => hotel.postcode === postcode) ??
      named.find((hotel) => postcode === '' || hotel.postcode === '')
    )
  }

  return {
    find,
    /** Finds the hotel, or notes it down as one to be added. */
    note(name: string, postcode: string): ListedHotel {
      const found = find(name, postcode)
      if (!found) return keep({ key: `new ${foldHotelName(name)} ${postcode}`, name, postcode, id: null })
      const learnsPostcode = found.id === null && found.postcode === '' && postcode !== ''
      return learnsPostcode ? keep({ ...found, postcode }) : found
    },
  }
}
