import { addDays } from '#rules/time/day.ts'
import { instant, type Pen } from './demo-record.ts'
import type { Random } from './random.ts'

/** A made-up hotel and the rooms nobody lives in yet. */
export interface DemoHotel {
  readonly id: string
  readonly freeRooms: { readonly room: string; readonly floor: string }[]
}

interface HotelText {
  readonly name: string
  readonly street: string
  readonly postcode: string
  readonly remark: string
}

const hotels: readonly HotelText[] = [
  {
    name: 'Larkfield Court Hotel',
    street: '41 Larkfield Gardens',
    postcode: 'SW5 9QL',
    remark: 'Ask reception for the lounge. No signal below the ground floor.',
  },
  {
    name: 'The Orwin Lodge',
    street: '8 Orwin Place',
    postcode: 'W14 8TJ',
    remark: 'Side entrance after 18:00, ring twice.',
  },
  {
    name: 'Hotel Marchbrook',
    street: '112 Marchbrook Road',
    postcode: 'SW7 4LD',
    remark: 'The lift stops at the third floor; the fourth is by the stairs.',
  },
  {
    name: 'Brindle House Hotel',
    street: '27 Brindle Street',
    postcode: 'W2 3QN',
    remark: 'Sign in with the guard. Signal only near the windows.',
  },
  {
    name: 'The Pellam',
    street: '3 Pellam Square',
    postcode: 'SW5 0RF',
    remark: 'Meeting room beside the kitchen, free before 11:00.',
  },
  {
    name: 'Tessaly Inn',
    street: '66 Tessaly Way',
    postcode: 'W6 0PL',
    remark: 'The night manager speaks Arabic.',
  },
]

const roomsPerFloor = 24

const roomsOf = (floors: number) =>
  Array.from({ length: floors }, (_, floor) =>
    Array.from({ length: roomsPerFloor }, (_, n) => ({
      room: String(floor * 100 + n + 1),
      floor: floor === 0 ? 'G' : String(floor),
    })),
  ).flat()

/** Six hotels, with as many floors as the households need. */
export const makeHotels = (
  random: Random,
  pen: Pen,
  given: { by: string; today: string; households: number },
) => {
  const floors = Math.max(3, Math.ceil((given.households / hotels.length) * 0.08) + 1)
  return hotels.map(({ name, street, postcode, remark }): DemoHotel => {
    const rooms = roomsOf(floors)
    const by = { authorId: given.by, atMs: instant(addDays(given.today, -720), '10:00') }
    const fields = {
      name,
      street,
      postcode,
      floors: [...new Set(rooms.map(({ floor }) => floor))],
      remark,
      closedOn: null,
    }
    return { id: pen.write('hotel', by, fields), freeRooms: random.shuffled(rooms) }
  })
}

/** A room for somebody; a hotel that is full has people share, as real ones do. */
export const takeRoom = (random: Random, hotel: DemoHotel) => hotel.freeRooms.pop() ?? random.pick(roomsOf(3))
