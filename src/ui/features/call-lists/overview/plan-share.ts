import { shareOut, type Gift } from '#rules/sharing/share-out.ts'
import type { CallerList } from '../board/call-board.ts'
import type { OpenBoard } from '../board/use-call-board.ts'

/** What sharing out would do, before it is done. */
export interface SharePlan {
  readonly gifts: readonly Gift[]
  /** Lead members nobody here can speak with. */
  readonly unspoken: readonly string[]
  readonly byCaller: readonly {
    readonly list: CallerList
    readonly count: number
    /** Of those, how many in English because nobody speaks their language. */
    readonly englishCount: number
  }[]
}

/** Households without a caller, and the open calls of those whose access has ended, go to the volunteers at work. */
export function planShare({ lists, orphaned, waiting }: OpenBoard): SharePlan {
  const left = orphaned
    .flatMap(({ calls }) => calls)
    .filter(({ state }) => state.is !== 'done')
    .flatMap(({ call, member }) =>
      member ? [{ memberId: call.fields.memberId, languages: member.languages }] : [],
    )
  const free = waiting.map(({ leadMemberId, languages }) => ({ memberId: leadMemberId, languages }))
  const { gifts, unspoken } = shareOut({
    households: [...left, ...free],
    callers: lists.map(({ staff }) => ({ staffId: staff.id, languages: staff.fields.languages })),
    given: lists.flatMap(({ staff, calls }) =>
      calls.map(({ call }) => ({ memberId: call.fields.memberId, staffId: staff.id })),
    ),
  })
  const byStaff = Map.groupBy(gifts, ({ staffId }) => staffId)
  const byCaller = lists.map((list) => {
    const theirs = byStaff.get(list.staff.id) ?? []
    const englishCount = theirs.filter(({ speaksIn }) => speaksIn === 'english').length
    return { list, count: theirs.length, englishCount }
  })
  return { gifts, unspoken, byCaller }
}
