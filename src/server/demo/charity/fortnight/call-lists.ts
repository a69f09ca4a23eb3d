import type { ServedHousehold } from '#rules/fortnight/households.ts'
import { lastDayOf } from '#rules/fortnight/cycle-days.ts'
import { shareOut } from '#rules/sharing/share-out.ts'
import { addDays } from '#rules/time/day.ts'
import { instant } from '../demo-record.ts'
import type { DemoStaff } from '../team.ts'
import type { DemoCycle, FortnightOffice } from './office.ts'

/** A household on a volunteer's list, with the id of its call. */
export interface ListedCall {
  readonly callId: string
  readonly household: ServedHousehold
  readonly volunteer: DemoStaff
}

/** Whom the charity serves in a cycle, but for those whom nobody may ring. */
export const servedIn = ({ households }: FortnightOffice, { fields }: DemoCycle) =>
  households.filter(({ lead, isProtected }) => !isProtected && lead.joinedOn < fields.fromDay)

/**
 * Who rings whom: by language and evenly. Whom nobody can speak with goes to the last, who has an interpreter ready. The
 * volunteers are named by their place, for the ids of their accounts are others each time.
 */
const listsOf = ({ volunteers }: FortnightOffice, households: readonly ServedHousehold[]) => {
  const { gifts } = shareOut({
    households: households.map(({ leadMemberId, languages }) => ({ memberId: leadMemberId, languages })),
    callers: volunteers.map(({ languages }, at) => ({ staffId: String(at), languages })),
    given: [],
  })
  const placeByMember = new Map(gifts.map(({ memberId, staffId }) => [memberId, Number(staffId)]))
  const last = volunteers.length - 1
  return Map.groupBy(households, ({ leadMemberId }) => placeByMember.get(leadMemberId) ?? last)
}

/** Shares a cycle's calls out among the volunteers, the day before it begins. */
export const writeCallLists = (office: FortnightOffice, cycle: DemoCycle): ListedCall[] => {
  const { pen, coordinator, volunteers } = office
  const by = { authorId: coordinator.id, atMs: instant(addDays(cycle.fields.fromDay, -1), '16:20') }
  const lists = listsOf(office, servedIn(office, cycle))
  return volunteers.flatMap((volunteer, place) => {
    const households = lists.get(place) ?? []
    return households.map((household, at) => {
      const callId = pen.write('call', by, {
        cycleId: cycle.id,
        memberId: household.leadMemberId,
        staffId: volunteer.id,
        order: at + 1,
        untilDay: lastDayOf(cycle.fields),
        isWithdrawn: false,
      })
      return { callId, household, volunteer }
    })
  })
}
