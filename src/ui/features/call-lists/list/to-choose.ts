import type { ViewOf } from '#device/device.ts'
import type { ServedHousehold } from '#rules/fortnight/households.ts'
import type { CallerList, ListedCall } from '../board/call-board.ts'
import type { OpenBoard } from '../board/use-call-board.ts'

/** A household that can be given to a caller: one on a list that is still to be rung, or one on nobody's. */
export interface Choosable {
  readonly key: string
  readonly memberId: string
  readonly member: ViewOf<'member'>['fields'] | null
  readonly languages: readonly string[]
  readonly household: ServedHousehold | null
  /** Null where nobody has it yet. */
  readonly listed: ListedCall | null
}

/** Calls that have been made stay with whoever made them: nobody else reads what was said. */
export function toChoose(board: OpenBoard, list: CallerList | undefined): Choosable[] {
  if (!list) return board.waiting.map(asWaiting)
  return list.calls.filter(({ state }) => state.is !== 'done').map(asListed)
}

const asWaiting = (household: ServedHousehold): Choosable => ({
  key: household.leadMemberId,
  memberId: household.leadMemberId,
  member: household.lead,
  languages: household.languages,
  household,
  listed: null,
})

const asListed = (listed: ListedCall): Choosable => ({
  key: listed.call.id,
  memberId: listed.call.fields.memberId,
  member: listed.member,
  languages: listed.member?.languages ?? [],
  household: listed.household,
  listed,
})
