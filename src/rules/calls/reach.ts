import type { CallCard } from '../records/told/call-card.ts'

export type CardPhone = CallCard['phones'][number]

/** The numbers of a card that may be rung and written to, the member's own first. None while nobody may contact them. */
export function safePhones({ phones, doNotContact }: Pick<CallCard, 'phones' | 'doNotContact'>): CardPhone[] {
  if (doNotContact) return []
  return phones
    .filter(({ isUnsafe }) => !isUnsafe)
    .toSorted((a, b) => Number(a.owner !== 'self') - Number(b.owner !== 'self'))
}

/** Why a member is not rung, whatever the list says: then the coordinator is asked. Null when they may be. */
export function whyNotRing(
  card: Pick<CallCard, 'phones' | 'doNotContact'>,
): 'do-not-contact' | 'unsafe' | 'no-number' | null {
  if (card.doNotContact) return 'do-not-contact'
  if (safePhones(card).length > 0) return null
  return card.phones.length > 0 ? 'unsafe' : 'no-number'
}

export const ringHref = (e164: string) => `tel:${e164}`

/** RFC 5724 has `?body=`; iOS reads only what stands behind an `&`, and the empty part between harms nobody. */
export const smsHref = (e164: string, text: string) => `sms:${e164}?&body=${encodeURIComponent(text)}`

/** WhatsApp takes the number without its `+`. */
export const whatsAppHref = (e164: string, text: string) =>
  `https://wa.me/${e164.slice(1)}?text=${encodeURIComponent(text)}`
