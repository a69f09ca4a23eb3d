import { toAsciiDigits } from '#rules/language/digits.ts'
import { readPostcode } from '#rules/reach/postcode.ts'
import type { Hotel } from '#rules/records/hotel.ts'
import { ok, refused, type Result } from '#rules/result.ts'

/** A hotel as it is being typed: nothing of it is changed until it is saved. */
export interface HotelDraft {
  readonly name: string
  readonly street: string
  readonly postcode: string
  readonly floors: string
  readonly remark: string
  readonly isClosed: boolean
}

export type HotelProblem = 'name-missing' | 'too-long' | 'incomplete' | 'not-a-postcode' | 'floor-too-long'
export type HotelProblems = { readonly [Field in keyof HotelDraft]?: HotelProblem }

export const emptyHotel: HotelDraft = {
  name: '',
  street: '',
  postcode: '',
  floors: '',
  remark: '',
  isClosed: false,
}

export const draftOfHotel = (hotel: Hotel): HotelDraft => ({
  name: hotel.name,
  street: hotel.street,
  postcode: hotel.postcode,
  floors: hotel.floors.join(', '),
  remark: hotel.remark,
  isClosed: hotel.closedOn !== null,
})

/** `g, 1 ، ۲` as G, 1, 2: any of the commas of our languages, digits as on the lift, each floor once. */
export const readFloors = (text: string): string[] => [
  ...new Set(
    toAsciiDigits(text)
      .split(/[,،;؛\n]+/)
      .map((floor) => floor.trim().toUpperCase())
      .filter(Boolean),
  ),
]

/** What was typed as the fields of a hotel, or what is wrong with it by field. `closedOn`: since when it is closed already. */
export function readHotel(
  typed: HotelDraft,
  { closedOn, today }: { closedOn: string | null; today: string },
): Result<Hotel, { reason: 'invalid'; problems: HotelProblems }> {
  const postcode = typed.postcode.trim() === '' ? ok('') : readPostcode(typed.postcode)
  const floors = readFloors(typed.floors)
  const problems: HotelProblems = {
    ...(typed.name.trim() === '' && { name: 'name-missing' as const }),
    ...(typed.name.trim().length > 120 && { name: 'too-long' as const }),
    ...(typed.street.trim().length > 200 && { street: 'too-long' as const }),
    ...(!postcode.ok && { postcode: postcode.error.reason }),
    ...(floors.some((floor) => floor.length > 6) && { floors: 'floor-too-long' as const }),
    ...(floors.length > 60 && { floors: 'too-long' as const }),
    ...(typed.remark.trim().length > 2_000 && { remark: 'too-long' as const }),
  }
  if (!postcode.ok || Object.keys(problems).length > 0) return refused({ reason: 'invalid', problems })
  return ok({
    name: typed.name.trim(),
    street: typed.street.trim(),
    postcode: postcode.value,
    floors,
    remark: typed.remark.trim(),
    closedOn: typed.isClosed ? (closedOn ?? today) : null,
  })
}
