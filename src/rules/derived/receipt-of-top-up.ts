import { putAside } from './double.ts'
import type { DerivedRule } from './derived-rule.ts'
import { asReceipt, nameOf } from './receipt.ts'

/**
 * Whoever sent a top-up that may be a double learns so, and later whether it counts. Of one that stands in several, a
 * single answer against it drops it, and all must be answered before it is kept.
 */
export const receiptOfTopUp: DerivedRule<'receipt'> = {
  kind: 'receipt',
  isMadeDaily: false,
  targetsAfter: { double: ({ fields }) => [fields.firstId, fields.secondId] },
  async make(id, reader) {
    const topUp = await reader.find('top-up', id)
    if (!topUp) return []
    const { memberId, cycleId } = topUp.fields
    const doubles = (await reader.byKey('double', `${memberId}/${cycleId}`)).filter(
      ({ fields }) => fields.firstId === id || fields.secondId === id,
    )
    const against = doubles.find(({ fields }) => putAside(fields) === id)
    const open = doubles.find(({ fields }) => fields.answer === null)
    const decisive = against ?? open ?? doubles.at(-1)
    if (!decisive) return []
    const state = against ? 'double-dropped' : open ? 'possible-double' : 'double-kept'
    const byName = await nameOf(decisive.fields.answeredBy, reader)
    return asReceipt(reader, { staffId: topUp.createdBy, about: 'top-up', recordId: id, state, byName })
  },
}
