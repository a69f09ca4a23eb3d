import { addDays } from '#rules/time/day.ts'
import { createPen, instant, type DemoEdit, type DemoRecord } from './demo-record.ts'
import { writeFiles, type FilesOffice } from './files.ts'
import { writeFortnights } from './fortnight/fortnights.ts'
import { makeHouseholds } from './households.ts'
import { writeConcern } from './notes.ts'
import { makeHotels, type DemoHotel } from './places.ts'
import { createRandom, type Random } from './random.ts'
import { makeTeam, type DemoStaff } from './team.ts'
import { writeBeat, writeBetweenVisits } from './visits.ts'

export interface DemoWish {
  readonly members: number
  readonly seed: string
  /** `YYYY-MM-DD`; the year before it is filled, and work is due on it. */
  readonly today: string
  /** The team with the ids of its accounts; without it, the seed's team with ids of its own. */
  readonly team?: readonly DemoStaff[]
  /** The number of the coordinator's device: members' references begin with it. */
  readonly deviceNumber?: number
}

/** A whole charity, made up: the team, and all it wrote in a year, each record after those it speaks of. */
export interface Demo {
  readonly team: readonly DemoStaff[]
  readonly records: readonly DemoRecord[]
  /** What was changed of them later. */
  readonly edits: readonly DemoEdit[]
}

/** Telephone numbers kept free for drama, 07700 900000 to 900999, in the seed's order. */
const phonesOf = (random: Random) =>
  random.shuffled(Array.from({ length: 1_000 }, (_, n) => `+447700900${String(n).padStart(3, '0')}`))

/** Each caseworker has a hotel of their own, every second one more; today's visit is to the first. */
const beatsOf = (caseworkers: readonly DemoStaff[], hotels: readonly DemoHotel[]) =>
  caseworkers.flatMap((worker, at) => {
    const hotelAt = (n: number) => hotels[n % hotels.length]?.id ?? ''
    const first = { worker, hotelId: hotelAt(at), daysAgo: 0 }
    return at % 2 === 0 ? [first, { worker, hotelId: hotelAt(at + 2), daysAgo: 7 }] : [first]
  })

type Beats = ReturnType<typeof beatsOf>

/** Who covers the hotel and has the lightest caseload; who speaks the language may have eight people more. */
const chooser = (beats: Beats) => {
  const caseload = new Map<string, number>()
  return ({ hotelId, language, people }: { hotelId: string; language: string; people: number }) => {
    const weight = ({ id, languages }: DemoStaff) =>
      (caseload.get(id) ?? 0) + (languages.includes(language) ? 0 : 8)
    const covering = beats.filter((beat) => beat.hotelId === hotelId).map(({ worker }) => worker)
    const [worker, former] = covering.toSorted((a, b) => weight(a) - weight(b))
    if (!worker) throw new Error('Nobody covers this hotel')
    caseload.set(worker.id, (caseload.get(worker.id) ?? 0) + people)
    return { worker, former: former ?? null }
  }
}

const oneOf = (team: readonly DemoStaff[], role: DemoStaff['role']) => {
  const found = team.find((staff) => staff.role === role)
  if (!found) throw new Error(`The demo team has no ${role}`)
  return found
}

/** What the demo charity is called. */
export const charityName = 'Companions of the Road'

/** The same wish makes the same charity, record by record, on every machine. */
export const makeDemo = ({
  members,
  seed,
  today,
  team = makeTeam(seed),
  deviceNumber = 1,
}: DemoWish): Demo => {
  const random = createRandom(seed).fork('charity')
  const pen = createPen(random.fork('ids'))
  const coordinator = oneOf(team, 'coordinator')
  const caseworkers = team.filter(({ role }) => role === 'caseworker')
  const households = makeHouseholds(random.fork('households'), members, today)
  const hotels = makeHotels(random.fork('hotels'), pen, {
    by: coordinator.id,
    today,
    households: households.length,
  })
  const beats = beatsOf(caseworkers, hotels)
  const opening = addDays(today, -700)
  for (const { worker, hotelId } of beats)
    pen.write(
      'assignment',
      { authorId: coordinator.id, atMs: instant(opening, '12:00') },
      {
        staffId: worker.id,
        memberId: null,
        hotelId,
        fromDay: opening,
        untilDay: null,
      },
    )

  const office: FilesOffice = {
    random: random.fork('files'),
    pen,
    today,
    coordinator,
    hotels,
    caseworkerFor: chooser(beats),
    deviceNumber,
    phones: phonesOf(random.fork('phones')),
  }
  const everybody = households.flatMap((household) => writeFiles(office, household))

  const lead = oneOf(team, 'safeguarding-lead')
  const desk = { random: random.fork('work'), pen, today, lead, said: new Map() }
  for (const worker of caseworkers) {
    const caseload = everybody.filter(({ caseworker }) => caseworker === worker)
    for (const beat of beats.filter((one) => one.worker === worker)) writeBeat(desk, beat, caseload)
    writeBetweenVisits(desk, caseload)
  }
  const adults = everybody.filter(({ person, leftOn }) => person.age >= 18 && leftOn === null)
  // One that waits for the lead, and one that the lead is seeing to.
  for (const [at, daysAgo] of [2, 10].entries()) {
    const member = adults[at]
    if (member) writeConcern(desk, member, addDays(today, -daysAgo))
  }
  writeFortnights({
    random: random.fork('fortnights'),
    pen,
    today,
    team,
    coordinator: team.findLast(({ role }) => role === 'coordinator') ?? coordinator,
  })
  return { team, records: pen.written, edits: pen.edits }
}
