import type { TopUp } from '#rules/records/calls/top-up.ts'
import { addDays } from '#rules/time/day.ts'
import { instant, timeOf } from '../demo-record.ts'
import { fortnightTexts } from '../words/fortnight-texts.ts'
import type { FortnightOffice } from './office.ts'

interface Asked {
  readonly cycleId: string
  readonly memberId: string
  /** Null where they asked at the office. */
  readonly callId: string | null
  readonly staffId: string
  readonly onDay: string
  readonly minutes: number
  /** Without it, what is older than three days has mostly been sent. */
  readonly state?: TopUp['state']
}

const networks = ['Lebara', 'Lyca', 'giffgaff', 'EE', 'O2'] as const

const stateOf = ({ random, today }: FortnightOffice, onDay: string): TopUp['state'] =>
  random.weighted([
    ['requested', addDays(onDay, 3) >= today ? 8 : 0],
    ['sent', 6],
    ['failed', 0.4],
  ] as const)

/** Credit for the telephone they are rung on, or money for an Oyster card. */
export const writeTopUp = (office: FortnightOffice, { minutes, ...asked }: Asked) => {
  const { random, pen, phones } = office
  const by = { authorId: asked.staffId, atMs: instant(asked.onDay, timeOf(minutes)) }
  const phone = phones.get(asked.memberId) ?? ''
  const isPhone = phone !== '' && random.chance(0.6)
  const state = asked.state ?? stateOf(office, asked.onDay)
  const sixDigits = () => String(random.between(100_000, 999_999))
  pen.write('top-up', by, {
    ...asked,
    atMs: by.atMs,
    sort: isPhone ? 'phone' : 'travel',
    amountPence: random.pick(isPhone ? [1_000, 1_000, 1_500] : [1_000, 1_500, 2_000]),
    network: isPhone ? random.pick(networks) : '',
    phone: isPhone ? phone : '',
    oysterNumber: isPhone ? '' : sixDigits() + sixDigits(),
    state,
    remark: state === 'failed' ? random.pick(fortnightTexts.topUpFailures) : '',
  })
}
