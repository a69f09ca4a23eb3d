import type { ServedHousehold } from '#rules/fortnight/households.ts'
import type { ListedCall } from '../board/call-board.ts'
import type { OpenBoard } from '../board/use-call-board.ts'

/** A household that can be put on a list by hand. */
export interface Addable extends Pick<ServedHousehold, 'memberIds' | 'room' | 'hotelId'> {
  readonly household: ServedHousehold
  /** On whose list it is so far; null where on nobody's. */
  readonly listed: ListedCall | null
}

/** Those on nobody's list first, then those that are still to be rung by others. Who must not be rung is not among them. */
export function addable({ waiting, lists, orphaned }: OpenBoard, staffId: string): Addable[] {
  const withOthers = [...lists, ...orphaned]
    .filter(({ staff }) => staff.id !== staffId)
    .flatMap(({ calls }) => calls)
    .filter(({ state, household }) => state.is !== 'done' && household?.isProtected === false)
  return [
    ...waiting.map((household) => asAddable(household, null)),
    ...withOthers.flatMap((listed) => (listed.household ? asAddable(listed.household, listed) : [])),
  ]
}

const asAddable = (household: ServedHousehold, listed: ListedCall | null): Addable => ({
  memberIds: household.memberIds,
  room: household.room,
  hotelId: household.hotelId,
  household,
  listed,
})
