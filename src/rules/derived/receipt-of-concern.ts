import { isToldOnly } from '../access.ts'
import type { DerivedRule } from './derived-rule.ts'
import { asReceipt, nameOf } from './receipt.ts'

const stateOf = { open: 'arrived', 'taken-up': 'taken-up', closed: 'closed' } as const

/** Whoever tells of a worry without holding it learns that it arrived, who took it up, and that it is closed. */
export const receiptOfConcern: DerivedRule<'receipt'> = {
  kind: 'receipt',
  isMadeDaily: false,
  targetsAfter: { concern: ({ id }) => [id] },
  async make(id, reader) {
    const concern = await reader.find('concern', id)
    const author = concern && (await reader.find('staff', concern.createdBy))
    if (!author || !isToldOnly(author.fields.role, 'safeguarding')) return []
    const { state, takenUpBy } = concern.fields
    const by = state === 'open' ? null : (takenUpBy ?? concern.changedBy)
    const receipt = {
      staffId: author.id,
      recordId: id,
      state: stateOf[state],
      byName: await nameOf(by, reader),
    }
    return asReceipt(reader, { ...receipt, about: 'concern' })
  },
}
