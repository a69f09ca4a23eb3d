import { compareFloors, compareRooms, guessFloor } from '../hotel/room.ts'
import { comparePostcodes } from '../reach/postcode.ts'

/** Where a household is served. Empty where not known. */
export interface Doorstep {
  readonly id: string
  /** In normal form, `SW7 4LB`. */
  readonly postcode: string
  /** The hotel's name; empty for a street address. */
  readonly hotel: string
  readonly street: string
  readonly floor: string
  readonly room: string
}

/**
 * The order in which a driver might go: by postcode, district by district (SW5 before SW11), in a house floor by floor
 * and room by room, so that neighbours stay together; who has no postcode comes last. It goes by postcode, not by
 * distance: no map lies on a phone, so the coordinator puts it right by hand.
 */
export const suggestOrder = <D extends Doorstep>(doorsteps: readonly D[]): D[] =>
  doorsteps.toSorted(compareOnTheWay)

function compareOnTheWay(a: Doorstep, b: Doorstep): number {
  return (
    Number(a.postcode === '') - Number(b.postcode === '') ||
    comparePostcodes(a.postcode, b.postcode) ||
    a.hotel.localeCompare(b.hotel, 'en', { numeric: true }) ||
    a.street.localeCompare(b.street, 'en', { numeric: true }) ||
    compareFloors(floorOf(a), floorOf(b)) ||
    Number(a.room === '') - Number(b.room === '') ||
    compareRooms(a.room, b.room) ||
    a.id.localeCompare(b.id, 'en')
  )
}

const floorOf = ({ floor, room }: Doorstep) => (floor === '' ? guessFloor(room) : floor)
