import { safePhones } from '#rules/calls/reach.ts'
import { readOyster, type OysterRefusal } from '#rules/money/oyster.ts'
import { readPounds } from '#rules/money/pounds.ts'
import { readPhone } from '#rules/reach/phone.ts'
import { topUpSchema, topUpSorts, topUpStates, type TopUp } from '#rules/records/calls/top-up.ts'
import type { CallCard } from '#rules/records/told/call-card.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import type { Network } from '#rules/money/networks.ts'

/** What is asked for most, in pence. */
export const usualAmounts = [500, 1_000, 1_500, 2_000] as const

/** A top-up as far as it is filled in. `other`: what is typed beside it counts. */
export interface TopUpDraft {
  readonly sort: (typeof topUpSorts)[number]
  readonly amount: (typeof usualAmounts)[number] | 'other' | null
  readonly otherAmount: string
  readonly network: Network | 'other' | null
  readonly otherNetwork: string
  /** In E.164, one of the card, or `other` for one that is typed. */
  readonly phone: string | null
  readonly otherPhone: string
  readonly oyster: string
  readonly state: (typeof topUpStates)[number]
  readonly remark: string
}

/** An untouched form: the member's own number is the likely one. */
export function startTopUp(card: CallCard | undefined): TopUpDraft {
  const [first] = card ? safePhones(card) : []
  return {
    sort: 'phone',
    amount: null,
    otherAmount: '',
    network: null,
    otherNetwork: '',
    phone: first?.phone ?? 'other',
    otherPhone: '',
    oyster: '',
    state: 'requested',
    remark: '',
  }
}

/** What keeps a top-up from being saved, by field. */
export interface TopUpProblems {
  readonly amount?: 'missing' | 'not-an-amount' | 'too-much'
  readonly network?: 'missing'
  readonly phone?: 'missing' | 'not-a-number' | 'too-short' | 'too-long'
  readonly oyster?: OysterRefusal['reason']
}

type Read = Pick<TopUp, 'sort' | 'amountPence' | 'network' | 'phone' | 'oysterNumber' | 'state' | 'remark'>

/** What was filled in as fields of a record, or what is wrong with it. */
export function readTopUp(draft: TopUpDraft): Result<Read, { reason: 'invalid'; problems: TopUpProblems }> {
  const amount = readAmount(draft)
  const isPhone = draft.sort === 'phone'
  const network = draft.network === 'other' ? draft.otherNetwork.trim() : (draft.network ?? '')
  const phone = isPhone ? readNumber(draft) : ok('')
  const oyster = isPhone ? ok('') : readOyster(draft.oyster)
  const problems: TopUpProblems = {
    ...(!amount.ok && { amount: amount.error.reason }),
    ...(isPhone && network === '' && { network: 'missing' as const }),
    ...(!phone.ok && { phone: phone.error.reason }),
    ...(!oyster.ok && { oyster: oyster.error.reason }),
  }
  if (!amount.ok || !phone.ok || !oyster.ok || problems.network)
    return refused({ reason: 'invalid', problems })
  return ok({
    sort: draft.sort,
    amountPence: amount.value,
    network: isPhone ? network : '',
    phone: phone.value,
    oysterNumber: oyster.value,
    state: draft.state,
    remark: draft.state === 'failed' ? draft.remark : '',
  })
}

function readAmount({ amount, otherAmount }: TopUpDraft) {
  if (amount === null) return refused({ reason: 'missing' })
  const pence = amount === 'other' ? readPounds(otherAmount) : amount
  if (pence === null || pence === 0)
    return refused({ reason: otherAmount.trim() ? 'not-an-amount' : 'missing' })
  return topUpSchema.shape.amountPence.safeParse(pence).success ? ok(pence) : refused({ reason: 'too-much' })
}

function readNumber({ phone, otherPhone }: TopUpDraft) {
  if (phone !== null && phone !== 'other') return ok(phone)
  const read = readPhone(otherPhone)
  if (!read.ok) return read
  return read.value.kind === 'phone' ? ok(read.value.phone.e164) : refused({ reason: 'missing' })
}
