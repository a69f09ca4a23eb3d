import type { CheckIn } from '#rules/records/calls/check-in.ts'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import { daysInCycle } from '#rules/fortnight/cycle-days.ts'
import { addDays } from '#rules/time/day.ts'
import type { Random } from '../random.ts'
import { instant, timeOf } from '../demo-record.ts'
import { fortnightTexts } from '../words/fortnight-texts.ts'
import type { ListedCall } from './call-lists.ts'
import type { DemoCycle, FortnightOffice } from './office.ts'
import { storyUnderWay, usualStory, type Story } from './stories.ts'
import { writeTopUp } from './top-ups.ts'

type Answers = Partial<CheckIn>

const unasked = {
  laterOn: null,
  laterTime: '',
  isAddressRight: null,
  movedTo: '',
  people: null,
  wantsPackage: null,
  needs: [],
  otherNeeds: '',
  mood: null,
  remark: '',
  isUndone: false,
} satisfies Answers

/** Now and then something over and above what everybody gets. */
const askedFor = ({ random, items }: FortnightOffice): Piece[] => {
  if (!random.chance(0.22)) return []
  const { id, fields } = random.pick(
    items.filter(
      ({ fields: { share, group } }) => share === 'request' && group !== 'formula' && group !== 'nappies',
    ),
  )
  return [{ itemId: id, quantity: fields.quantity }]
}

/** How somebody is changes little from fortnight to fortnight: by their id around a mood of their own. */
const moodOf = (random: Random, memberId: string) => {
  const usual = 2 + (Number.parseInt(memberId.slice(0, 4), 16) % 3)
  return Math.min(5, Math.max(1, usual + random.between(-1, 1))) as NonNullable<CheckIn['mood']>
}

const whenReached = (office: FortnightOffice, { household }: ListedCall, { special }: Story): Answers => {
  const { random } = office
  const hasMoved = special === 'moved'
  return {
    isAddressRight: hasMoved ? false : random.chance(0.93) ? true : null,
    movedTo: hasMoved ? random.pick(fortnightTexts.movedTo) : '',
    people: household.size,
    wantsPackage: household.wantsPackage && (special !== undefined || random.chance(0.95)),
    needs: askedFor(office),
    otherNeeds: random.chance(0.07) ? random.pick(fortnightTexts.otherNeeds) : '',
    mood: random.chance(0.9) ? moodOf(random, household.leadMemberId) : null,
    remark: random.chance(0.2) ? random.pick(fortnightTexts.checkInRemarks) : '',
  }
}

/** Each try with its day and its minutes after midnight; what is under way ended yesterday. */
const triesOf = ({ random, today }: FortnightOffice, cycle: DemoCycle, { tries }: Story) => {
  const first = addDays(cycle.fields.fromDay, random.between(0, 1))
  const yesterday = addDays(today, -1)
  return tries.map((outcome, at) => {
    const onDay = addDays(first, at)
    const minutes = 600 + at * 150 + random.between(0, 120)
    return { outcome, onDay: onDay < yesterday ? onDay : yesterday, minutes }
  })
}

/** Two people, neither of whom knew of the other: one at the office, one on the telephone. */
const writeDouble = (office: FortnightOffice, told: Told) => {
  const { coordinator } = office
  const atOffice = { ...told, callId: null, staffId: coordinator.id, minutes: 570, state: 'sent' as const }
  writeTopUp(office, atOffice)
  writeTopUp(office, { ...told, state: 'requested' })
}

interface Told {
  readonly callId: string
  readonly cycleId: string
  readonly memberId: string
  readonly staffId: string
  readonly onDay: string
  readonly minutes: number
}

const writeWorry = ({ pen }: FortnightOffice, { memberId, staffId, onDay, minutes }: Told) => {
  const by = { authorId: staffId, atMs: instant(onDay, timeOf(minutes)) }
  pen.write('concern', by, {
    memberId,
    noteId: null,
    onDay,
    atMs: by.atMs,
    urgency: 'this-week',
    text: fortnightTexts.volunteerWorries[0] ?? '',
    state: 'open',
    takenUpBy: null,
    outcome: '',
  })
}

/** What somebody who was reached asked for or gave to think about, some minutes after the call began. */
const writeWhatFollows = (office: FortnightOffice, told: Told, { special }: Story) => {
  const { random } = office
  if (special === 'double') writeDouble(office, told)
  else if (special === 'worry') writeWorry(office, told)
  else if (special === undefined && random.chance(0.28)) writeTopUp(office, told)
}

const whenToRingAgain = (today: string, onDay: string, { special }: Story): Answers =>
  special === 'later-today' ? { laterOn: today, laterTime: '16:00' } : { laterOn: addDays(onDay, 1) }

const writeTries = (
  office: FortnightOffice,
  cycle: DemoCycle,
  told: { listed: ListedCall; story: Story },
) => {
  const { pen, today } = office
  const { listed, story } = told
  const { callId, household, volunteer } = listed
  const ids = { callId, cycleId: cycle.id, memberId: household.leadMemberId, staffId: volunteer.id }
  for (const { outcome, onDay, minutes } of triesOf(office, cycle, story)) {
    const by = { authorId: volunteer.id, atMs: instant(onDay, timeOf(minutes)) }
    const answers: Answers =
      outcome === 'reached'
        ? whenReached(office, listed, story)
        : outcome === 'call-later'
          ? whenToRingAgain(today, onDay, story)
          : {}
    pen.write('check-in', by, { ...ids, onDay, atMs: by.atMs, outcome, ...unasked, ...answers })
    if (outcome === 'reached') writeWhatFollows(office, { ...ids, onDay, minutes: minutes + 6 }, story)
  }
}

/** The volunteers ring through their lists in the first days of a cycle; who has no number in use cannot be rung. */
export const writeCheckIns = (office: FortnightOffice, cycle: DemoCycle, calls: readonly ListedCall[]) => {
  const { random, volunteers, phones } = office
  const isOver = addDays(cycle.fields.fromDay, daysInCycle) <= office.today
  const reachable = calls.filter(({ household }) => phones.has(household.leadMemberId))
  for (const list of Map.groupBy(reachable, ({ volunteer }) => volunteer).values()) {
    for (const [at, listed] of list.entries()) {
      const place = { at, of: list.length, volunteerAt: volunteers.indexOf(listed.volunteer) }
      const story = isOver ? usualStory(random) : storyUnderWay(random, place)
      writeTries(office, cycle, { listed, story })
    }
  }
}
