import type { DoorCard } from '../records/told/door-card.ts'
import type { DerivedRule, Reader } from './derived-rule.ts'
import { homeOf, residentsOf } from './home.ts'
import { householdOf, isLeftAlone } from './left-alone.ts'
import { numbersOf } from './numbers.ts'

/**
 * What a driver may know of a household that a run stops at: of the member whom the stop names, its lead. A confidential
 * address is told, for the driver must get there, and they hold it for the one day; a number is not where nobody is to
 * ring.
 */
export const doorCardRule: DerivedRule<'door-card'> = {
  kind: 'door-card',
  isMadeDaily: true,
  targetsAfter: {
    stop: ({ fields }) => [fields.memberId],
    // Whoever is given a run in the middle of its day holds its doors from then on.
    run: async ({ id }, reader) => {
      const stops = await reader.inFile('stop', id)
      return stops.filter(({ fields }) => !fields.isWithdrawn).map(({ fields }) => fields.memberId)
    },
    member: householdOf,
    contact: ({ subjects }) => subjects,
    stay: ({ subjects }) => subjects,
    hotel: ({ id }, reader) => residentsOf(id, reader),
  },
  async make(memberId, reader) {
    if (!(await isStoppedAt(memberId, reader))) return []
    const member = (await reader.find('member', memberId))?.fields
    if (!member) return []
    const { ownName, latinName, languages, remark } = member
    const doNotContact = await isLeftAlone(member, reader)
    const [standing] = await reader.inFile('door-card', memberId)
    const safe = (await numbersOf(memberId, reader)).find(({ isUnsafe }) => !isUnsafe)
    const phone = doNotContact ? null : (safe?.phone ?? null)
    const home = await homeOf(memberId, reader)
    const fields: DoorCard = { memberId, ownName, latinName, languages, phone, ...home, remark, doNotContact }
    return [{ id: standing?.id ?? null, fields }]
  },
}

const isStoppedAt = async (memberId: string, reader: Reader) =>
  (await reader.tiesTo(memberId)).some(({ tie }) => tie === 'stops-at')
