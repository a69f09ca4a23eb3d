import type { Contact } from '../records/contact.ts'
import type { CallCard } from '../records/told/call-card.ts'
import type { DerivedRule, Reader } from './derived-rule.ts'
import { homeOf, residentsOf } from './home.ts'
import { householdOf, isLeftAlone } from './left-alone.ts'
import { numbersOf } from './numbers.ts'

const mostNumbers = 20

/**
 * What a volunteer may know of a member, made when the first call about them is planned and renewed while one stands,
 * which is some weeks longer than anybody's list (`call.ts`). Nobody holds a card that no call stands behind.
 */
export const callCardRule: DerivedRule<'call-card'> = {
  kind: 'call-card',
  isMadeDaily: true,
  targetsAfter: {
    call: ({ fields }) => [fields.memberId],
    member: householdOf,
    contact: ({ subjects }) => subjects,
    stay: ({ subjects }) => subjects,
    hotel: ({ id }, reader) => residentsOf(id, reader),
  },
  async make(memberId, reader) {
    if (!(await isToBeRung(memberId, reader))) return []
    const member = (await reader.find('member', memberId))?.fields
    if (!member) return []
    const { ownName, latinName, languages, addressConfidential } = member
    const [standing] = await reader.inFile('call-card', memberId)
    const numbers = await numbersOf(memberId, reader)
    const { address } = await homeOf(memberId, reader)
    const fields: CallCard = {
      memberId,
      ownName,
      latinName,
      languages,
      doNotContact: await isLeftAlone(member, reader),
      phones: numbers.slice(0, mostNumbers).map(asNumber),
      address: addressConfidential ? null : address,
      isAddressConfidential: addressConfidential,
    }
    return [{ id: standing?.id ?? null, fields }]
  },
}

const asNumber = ({ phone, owner, ownerName, isWhatsApp, isUnsafe, bestTimes }: Contact) => ({
  phone,
  owner,
  ownerName,
  isWhatsApp,
  isUnsafe,
  bestTimes,
})

const isToBeRung = async (memberId: string, reader: Reader) =>
  (await reader.tiesTo(memberId)).some(({ tie }) => tie === 'about')
