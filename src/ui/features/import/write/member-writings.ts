import { add, type Writing } from '#device/device.ts'
import type { Phone } from '#rules/reach/phone.ts'
import { assignment } from '#rules/records/assignment.ts'
import { contact, type Contact } from '#rules/records/contact.ts'
import { hotel } from '#rules/records/hotel.ts'
import { member } from '#rules/records/member.ts'
import { stay } from '#rules/records/stay.ts'
import { guessFloor } from '#rules/hotel/room.ts'
import type { ListedHotel } from '../match/hotels.ts'
import type { PersonRow } from '../preview.ts'
import { MOST_LANGUAGES, REMARK_MAX_LENGTH } from '../remark.ts'

interface Given {
  readonly reference: string
  readonly hotelId: string | null
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** Everything that a row becomes: the member, and where known the telephone, the room and the caseworker. */
export function memberWritings(row: PersonRow, { reference, hotelId, today }: Given): Writing[] {
  const { fields, isDoubted, remark, caseworker } = row
  const memberId = crypto.randomUUID()
  const staffId = caseworker?.staffId ?? null
  return [
    add(
      member,
      {
        reference,
        ownName: fields.ownName,
        latinName: fields.latinName,
        birth: isDoubted ? { precision: 'unknown' } : fields.birth,
        sex: fields.sex,
        nationality: fields.nationality,
        languages: fields.languages.slice(0, MOST_LANGUAGES),
        needsInterpreter: null,
        householdId: null,
        doNotContact: false,
        addressConfidential: false,
        remark: remark.slice(0, REMARK_MAX_LENGTH),
        joinedOn: today,
        leftOn: null,
      },
      memberId,
    ),
    ...(fields.phone ? [add(contact, contactOf(fields.phone, memberId))] : []),
    ...(hotelId ? [add(stay, stayOf(fields.room ?? '', memberId, hotelId))] : []),
    ...(staffId
      ? [add(assignment, { staffId, memberId, hotelId: null, fromDay: today, untilDay: null })]
      : []),
  ]
}

export const hotelWriting = ({ name, postcode }: ListedHotel, id: string): Writing =>
  add(hotel, { name, street: '', postcode, floors: [], remark: '', closedOn: null }, id)

/** Since when they live there a list does not say. */
const stayOf = (room: string, memberId: string, hotelId: string) => ({
  memberId,
  hotelId,
  room,
  floor: floorOf(room),
  fromDay: null,
  untilDay: null,
})

/** A number as long as this names no floor, and no lift shows one of more than six characters. */
const floorOf = (room: string) => {
  const floor = guessFloor(room) ?? ''
  return floor.length > 6 ? '' : floor
}

const contactOf = ({ e164, relation }: Phone, memberId: string): Contact => ({
  memberId,
  phone: e164,
  owner: ownerOf(relation),
  ownerName: relation?.slice(0, 200) ?? '',
  isWhatsApp: null,
  isUnsafe: false,
  bestTimes: '',
  isInUse: true,
})

const owners: readonly (readonly [Contact['owner'], RegExp])[] = [
  ['partner', /husband|wife|partner|spouse|fianc|شوهر|خانم|همسر|مېړه|مېرمن|زوج/i],
  [
    'relative',
    /brother|sister|son\b|daughter|mother|father|mum|dad|uncle|aunt|cousin|nephew|niece|grand|relative|family|برادر|خواهر|پدر|مادر|پسر|دختر|ورور|خور|پلار|مور|أخ|أب|أم/i,
  ],
  ['friend', /friend|neighbour|دوست|رفیق|ملګری|صديق/i],
]

const ownerOf = (relation: string | null): Contact['owner'] =>
  relation === null ? 'self' : (owners.find(([, words]) => words.test(relation))?.[0] ?? 'other')
