import { addDays, daysBetween } from '#rules/time/day.ts'
import { makeReference } from '#rules/reach/reference.ts'
import { instant, type By, type Pen } from './demo-record.ts'
import type { DemoHousehold, Person } from './households.ts'
import type { Origin } from './person-names.ts'
import { takeRoom, type DemoHotel } from './places.ts'
import type { Random } from './random.ts'
import type { DemoStaff } from './team.ts'
import { consentWords } from './words/note-texts.ts'

/** A member as the casework needs to know them. */
export interface DemoMember {
  readonly id: string
  readonly person: Person
  readonly language: string
  readonly needsInterpreter: boolean
  readonly isParent: boolean
  readonly hotelId: string
  readonly joinedOn: string
  /** Since when they have lived in their hotel. */
  readonly hereSince: string
  readonly leftOn: string | null
  readonly caseworker: DemoStaff
}

export interface FilesOffice {
  readonly random: Random
  readonly pen: Pen
  readonly today: string
  readonly coordinator: DemoStaff
  readonly hotels: readonly DemoHotel[]
  /** Who takes such a household in this hotel, and a colleague who may have had it before. */
  readonly caseworkerFor: (household: { hotelId: string; language: string; people: number }) => {
    readonly worker: DemoStaff
    readonly former: DemoStaff | null
  }
  /** The device of the coordinator who took everybody on. */
  readonly deviceNumber: number
  readonly phones: readonly string[]
}

const languageOf = { dari: 'prs', pashto: 'ps', arabic: 'ar', tigrinya: 'ti', somali: 'so' } as const
const secondLanguage = { dari: 'ps', pashto: 'prs', arabic: 'ku', tigrinya: 'ar', somali: 'ar' } as const

const languagesOf = (random: Random, origin: Origin, person: Person) => {
  const second = person.age > 10 && random.chance(0.3) ? [secondLanguage[origin]] : []
  const english = person.age > 4 && random.chance(person.age < 18 ? 0.5 : 0.25) ? ['en'] : []
  return [languageOf[origin], ...second, ...english]
}

const remarks = [
  'Halal food.',
  'Vegetarian, no dairy.',
  'Uses a walking stick; a room near the lift.',
  'Hard of hearing on the left side.',
  'Baby due in spring.',
  'No letters under the door: reads with help.',
]

/** A household's dates, and where it lives and lived. */
const timesOf = ({ random, today }: FilesOffice) => {
  const isNew = random.chance(0.3)
  const joinedOn = addDays(today, -(isNew ? random.between(12, 300) : random.between(300, 690)))
  const hasLeft = daysBetween(joinedOn, today) > 120 && random.chance(0.06)
  const leftOn = hasLeft ? addDays(joinedOn, random.between(60, daysBetween(joinedOn, today) - 1)) : null
  const movedOn = addDays(joinedOn, random.between(5, 50))
  const hasMoved = random.chance(0.35) && movedOn < (leftOn ?? today)
  return { joinedOn, leftOn, movedOn: hasMoved ? movedOn : null }
}

type Times = ReturnType<typeof timesOf>

const writeStays = (office: FilesOffice, memberIds: readonly string[], times: Times, by: By) => {
  const { random, pen, hotels } = office
  const hotel = random.pick(hotels)
  const old = random.pick(hotels)
  const { joinedOn, leftOn, movedOn } = times
  const rooms =
    memberIds.length > 4 ? [takeRoom(random, hotel), takeRoom(random, hotel)] : [takeRoom(random, hotel)]
  const oldRoom = movedOn ? takeRoom(random, old) : null
  for (const [at, memberId] of memberIds.entries()) {
    if (movedOn && oldRoom)
      pen.write('stay', by, { memberId, hotelId: old.id, ...oldRoom, fromDay: joinedOn, untilDay: movedOn })
    const room = rooms[at % rooms.length] ?? { room: '', floor: '' }
    pen.write('stay', by, {
      memberId,
      hotelId: hotel.id,
      ...room,
      fromDay: movedOn ?? joinedOn,
      untilDay: leftOn,
    })
  }
  return hotel.id
}

const writeContacts = (
  { random, pen, phones }: FilesOffice,
  { memberId, isLead }: { memberId: string; isLead: boolean },
  by: By,
) => {
  if (!random.chance(isLead ? 0.97 : 0.88)) return
  const owner = random.weighted([
    ['self', 88],
    ['partner', 6],
    ['friend', 3],
    ['relative', 3],
  ] as const)
  const count = pen.written.filter(({ kind }) => kind === 'contact').length
  pen.write('contact', by, {
    memberId,
    phone: phones[count % phones.length] ?? '',
    owner,
    ownerName: owner === 'self' ? '' : random.pick(['Ahmad', 'Mariam', 'Yusuf', 'Layla']),
    isWhatsApp: random.weighted([
      [true, 7],
      [false, 1],
      [null, 2],
    ] as const),
    isUnsafe: random.chance(0.02),
    bestTimes: random.weighted([
      ['', 7],
      ['after 16:00', 2],
      ['mornings', 1],
    ] as const),
    isInUse: random.chance(0.95),
  })
}

const writeConsents = ({ random, pen, today }: FilesOffice, memberId: string, by: By & { onDay: string }) => {
  const asked = [
    ['keep-record', 1],
    ['share-with-gp', 0.6],
    ['share-with-lawyer', 0.45],
    ['share-with-council', 0.3],
  ] as const
  for (const [purpose, probability] of asked) {
    if (!random.chance(probability)) continue
    const isGiven = purpose === 'keep-record' || random.chance(0.88)
    const withdrawnOn = isGiven && purpose !== 'keep-record' && random.chance(0.04) ? today : null
    pen.write('consent', by, {
      memberId,
      purpose,
      isGiven,
      manner: random.chance(0.55) ? 'spoken' : 'written',
      onDay: by.onDay,
      withdrawnOn,
      words: random.chance(0.25) ? random.pick(consentWords) : '',
    })
  }
}

const writeMember = (
  office: FilesOffice,
  household: DemoHousehold,
  given: { person: Person; times: Times; householdId: string | null; by: By },
) => {
  const { random, pen, deviceNumber } = office
  const { person, times } = given
  const counter = pen.written.filter(({ kind }) => kind === 'member').length
  const languages = languagesOf(random, household.origin, person)
  const needsInterpreter = !languages.includes('en')
  const id = pen.write('member', given.by, {
    reference: makeReference({ deviceNumber, counter }),
    ownName: person.ownName,
    latinName: person.latinName,
    birth: person.birth,
    sex: person.sex,
    nationality: household.nationality,
    languages,
    needsInterpreter: random.chance(0.08) ? null : needsInterpreter,
    householdId: given.householdId,
    doNotContact: random.chance(0.012),
    addressConfidential: random.chance(0.02),
    remark: random.chance(0.18) ? random.pick(remarks) : '',
    joinedOn: times.joinedOn,
    leftOn: times.leftOn,
  })
  return { id, needsInterpreter }
}

const writeAssignments = (
  office: FilesOffice,
  memberIds: readonly string[],
  given: { worker: DemoStaff; former: DemoStaff | null; times: Times; by: By },
) => {
  const { random, pen, today } = office
  const { joinedOn, leftOn } = given.times
  const handedOverOn =
    random.chance(0.1) && daysBetween(joinedOn, leftOn ?? today) > 60 ? addDays(joinedOn, 45) : null
  for (const memberId of memberIds) {
    const before = given.former ? handedOverOn : null
    if (given.former && before)
      pen.write('assignment', given.by, {
        staffId: given.former.id,
        memberId,
        hotelId: null,
        fromDay: joinedOn,
        untilDay: before,
      })
    const fields = {
      staffId: given.worker.id,
      memberId,
      hotelId: null,
      fromDay: before ?? joinedOn,
      untilDay: leftOn,
    }
    pen.write('assignment', given.by, fields)
  }
}

/** Everything a coordinator writes when a household is taken on: who, where, how to reach, what was allowed, who cares. */
export const writeFiles = (office: FilesOffice, household: DemoHousehold): DemoMember[] => {
  const { random, pen, coordinator } = office
  const times = timesOf(office)
  const by = { authorId: coordinator.id, atMs: instant(times.joinedOn, '11:15') }
  const householdId = household.people.length > 1 ? pen.newId() : null
  const members = household.people.map((person) => ({
    person,
    ...writeMember(office, household, { person, times, householdId, by }),
  }))
  const ids = members.map(({ id }) => id)
  const [leadMemberId = ''] = ids
  if (householdId)
    pen.write(
      'household',
      by,
      { leadMemberId, size: random.chance(0.9) ? ids.length : null, remark: '' },
      householdId,
    )
  const hotelId = writeStays(office, ids, times, by)
  const language = languageOf[household.origin]
  const { worker, former } = office.caseworkerFor({ hotelId, language, people: ids.length })
  writeAssignments(office, ids, { worker, former, times, by })
  const hasChildren = household.people.some(({ age }) => age < 18)
  return members.map(({ id, person, needsInterpreter }) => {
    if (person.age >= 16) writeContacts(office, { memberId: id, isLead: id === leadMemberId }, by)
    if (person.age >= 16) writeConsents(office, id, { ...by, onDay: times.joinedOn })
    const isParent = hasChildren && person.age >= 18
    return {
      id,
      person,
      language,
      needsInterpreter,
      isParent,
      hotelId,
      ...times,
      hereSince: times.movedOn ?? times.joinedOn,
      caseworker: worker,
    }
  })
}
