import type { Call } from '../records/calls/call.ts'
import type { CheckIn } from '../records/calls/check-in.ts'
import type { CallCard } from '../records/told/call-card.ts'
import { stateOfCall, triesBeforeTask, type CallState } from './call-state.ts'
import { dueAt } from './later.ts'
import { whyNotRing } from './reach.ts'

interface Kept<Fields> {
  readonly id: string
  readonly fields: Fields
}

/**
 * Where a call stands on its caller's list. `to-ring`: open. `later`: they asked for another time. `done`.
 * `handed-on`: three tries without an answer, whoever works with the member sees to it. `not-to-ring`: nobody may, or
 * there is no number. `awaited`: what to ring has not reached this phone yet.
 */
export type CallPlace = 'to-ring' | 'later' | 'done' | 'handed-on' | 'not-to-ring' | 'awaited'

export interface ListedCall<C, K> {
  readonly call: C
  /** Undefined while it has not arrived. */
  readonly card: CallCard | undefined
  /** From 1, along the list. */
  readonly number: number
  readonly state: CallState<K>
  readonly place: CallPlace
  /** Of `later` alone. */
  readonly due: 'ahead' | 'now' | 'late' | null
}

interface Listing<C, K> {
  /** Of one cycle and caller, in any order. */
  readonly calls: readonly C[]
  readonly checkIns: readonly K[]
  readonly cardsByMember: ReadonlyMap<string, CallCard>
  readonly today: string
  /** `HH:MM` by the clock on the wall. */
  readonly time: string
}

/** A caller's list in its order, each call with where it stands. */
export function listCalls<C extends Kept<Call>, K extends Kept<CheckIn>>(
  given: Listing<C, K>,
): ListedCall<C, K>[] {
  const { calls, checkIns, cardsByMember, today, time } = given
  const byCall = Map.groupBy(checkIns, ({ fields }) => fields.callId)
  return calls
    .toSorted((a, b) => a.fields.order - b.fields.order || (a.id < b.id ? -1 : 1))
    .map((call, at) => {
      const state = stateOfCall(byCall.get(call.id) ?? [])
      const card = cardsByMember.get(call.fields.memberId)
      const place = placeOf(state, card)
      const due = place === 'later' && state.last ? dueAt(state.last.fields, today, time) : null
      return { call, card, number: at + 1, state, place, due }
    })
}

function placeOf<K>(state: CallState<K>, card: CallCard | undefined): CallPlace {
  if (state.is === 'done') return 'done'
  if (!card) return 'awaited'
  if (whyNotRing(card)) return 'not-to-ring'
  if (state.is === 'later') return 'later'
  return state.tries >= triesBeforeTask ? 'handed-on' : 'to-ring'
}

/**
 * Whom to ring next: who asked for a time that has come, the earliest first; then along the list those not tried yet;
 * then those tried, the longest ago first. `exceptId`: the call that one comes from.
 */
export function nextCall<Row extends ListedCall<Kept<Call>, Kept<CheckIn>>>(
  list: readonly Row[],
  exceptId?: string,
): Row | undefined {
  const others = list.filter(({ call }) => call.id !== exceptId)
  const due = others
    .filter(({ due: is }) => is === 'now' || is === 'late')
    .toSorted((a, b) => askedFor(a).localeCompare(askedFor(b)))
  const toRing = others
    .filter(({ place }) => place === 'to-ring')
    .toSorted((a, b) => triedAtMs(a) - triedAtMs(b))
  return due[0] ?? toRing[0]
}

type AnyListed = ListedCall<Kept<Call>, Kept<CheckIn>>

const askedFor = ({ state }: AnyListed) =>
  `${state.last?.fields.laterOn ?? ''} ${state.last?.fields.laterTime ?? ''}`

const triedAtMs = ({ state }: AnyListed) => state.last?.fields.atMs ?? 0
