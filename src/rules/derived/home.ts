import { currentStays } from '../hotel/residents.ts'
import type { Address } from '../records/told/call-card.ts'
import type { Reader } from './derived-rule.ts'

/** Where a member lives today, in one piece, and how to get in there. The address is null where none is known. */
export async function homeOf(
  memberId: string,
  reader: Reader,
): Promise<{ address: Address | null; wayIn: string }> {
  const stays = await reader.inFile('stay', memberId)
  const stay = currentStays(stays, reader.today).get(memberId)?.fields
  if (!stay) return { address: null, wayIn: '' }
  const hotel = (await reader.find('hotel', stay.hotelId))?.fields
  const { room, floor } = stay
  const { name = '', street = '', postcode = '', remark = '' } = hotel ?? {}
  return { address: { hotel: name, street, postcode, room, floor }, wayIn: remark }
}

/** A hotel's change reaches the cards of who lives there. */
export const residentsOf = async (hotelId: string, reader: Reader) =>
  (await reader.tiesTo(hotelId)).filter(({ tie }) => tie === 'lives-in').map(({ from }) => from)
