import { addDays, daysBetween } from '#rules/time/day.ts'
import { instant, timeOf } from './demo-record.ts'
import type { DemoMember } from './files.ts'
import { writeConcern, writeNote, writeStepsAroundToday, type Desk } from './notes.ts'
import type { DemoStaff } from './team.ts'

/** A worker's hotel, and how many days before today the last visit was; today is one for the hotel at 0. */
interface Beat {
  readonly worker: DemoStaff
  readonly hotelId: string
  readonly daysAgo: number
}

const fortnight = 14
const visitsAYear = 26

const isWithUs = (member: DemoMember, onDay: string) => member.hereSince <= onDay && member.leftOn === null

const writeVisit = (desk: Desk, beat: Beat, onDay: string, members: readonly DemoMember[]) => {
  const { random, pen } = desk
  const start = random.pick([9 * 60 + 45, 10 * 60, 13 * 60 + 30])
  const visitId = pen.newId()
  let minutes = start
  const outcomes = members.map((member) => {
    minutes += random.between(2, members.length > 25 ? 4 : 9)
    return { member, outcome: random.chance(0.66) ? ('seen' as const) : ('not-seen' as const), minutes }
  })
  const by = { authorId: beat.worker.id, atMs: instant(onDay, timeOf(minutes + 5)) }
  pen.write(
    'visit',
    by,
    {
      hotelId: beat.hotelId,
      staffId: beat.worker.id,
      onDay,
      atTime: timeOf(start),
      state: 'finished',
      startedAtMs: instant(onDay, timeOf(start)),
      finishedAtMs: by.atMs,
      outcomes: outcomes.map(({ member, outcome, minutes: at }) => ({
        memberId: member.id,
        outcome,
        atMs: instant(onDay, timeOf(at)),
      })),
      purpose: random.weighted([
        ['Round of all rooms', 6],
        ['Letters from the Home Office', 2],
        ['School places', 1],
        ['', 3],
      ] as const),
    },
    visitId,
  )
  for (const { member, outcome, minutes: at } of outcomes) {
    const isWorthANote = random.chance(member.person.age < 16 ? 0.2 : 0.5)
    if (outcome === 'seen' && isWorthANote)
      writeNote(desk, member, { onDay, minutes: at, visitId, manner: 'visit' })
  }
}

const writePlanned = ({ random, pen, today }: Desk, { worker, hotelId, daysAgo }: Beat) => {
  const onDay = addDays(today, daysAgo === 0 ? 0 : fortnight - daysAgo)
  const by = { authorId: worker.id, atMs: instant(addDays(today, -3), '17:00') }
  const plan = { onDay, atTime: random.pick(['10:00', '13:30', '']), state: 'planned' as const, outcomes: [] }
  const times = { startedAtMs: null, finishedAtMs: null }
  pen.write('visit', by, { hotelId, staffId: worker.id, ...plan, ...times, purpose: 'Round of all rooms' })
}

/** A year of fortnightly visits of one worker to one hotel, and the one that is planned next. */
export const writeBeat = (desk: Desk, beat: Beat, caseload: readonly DemoMember[]) => {
  for (let ago = visitsAYear; ago >= 1; ago--) {
    const onDay = addDays(
      desk.today,
      beat.daysAgo === 0 ? -ago * fortnight : -beat.daysAgo - (ago - 1) * fortnight,
    )
    const met = caseload.filter((member) => member.hotelId === beat.hotelId && isWithUs(member, onDay))
    if (met.length > 0 && !desk.random.chance(0.04)) writeVisit(desk, beat, onDay, desk.random.shuffled(met))
  }
  writePlanned(desk, beat)
}

const dayOfWorry = ({ random, today }: Desk, { joinedOn }: DemoMember) => {
  const longest = Math.min(200, daysBetween(joinedOn, today) - 1)
  return addDays(today, -random.between(1, Math.max(1, longest)))
}

/** Calls between the visits, worries, and what is due around today. */
export const writeBetweenVisits = (desk: Desk, caseload: readonly DemoMember[]) => {
  const { random, today } = desk
  const adults = caseload.filter(({ person, leftOn }) => person.age >= 18 && leftOn === null)
  for (const member of adults) {
    for (let n = random.between(0, 3); n > 0; n--) {
      const onDay = addDays(today, -random.between(1, 150))
      const manner = random.chance(0.75) ? 'phone' : 'office'
      const minutes = random.between(9 * 60, 17 * 60)
      if (isWithUs(member, onDay)) writeNote(desk, member, { onDay, minutes, visitId: null, manner })
    }
    if (random.chance(0.1)) writeConcern(desk, member, dayOfWorry(desk, member))
  }
  writeStepsAroundToday(desk, caseload)
}
