import type { ViewOf } from '#device/device.ts'

type ContactView = ViewOf<'contact'>

/** The numbers that may be rung, the member's own first. None while the member is not to be contacted. */
export function safeContacts(
  contacts: readonly ContactView[],
  { doNotContact }: { doNotContact: boolean },
): ContactView[] {
  if (doNotContact) return []
  return contacts
    .filter(({ fields }) => fields.isInUse && !fields.isUnsafe)
    .toSorted(
      (a, b) =>
        Number(a.fields.owner !== 'self') - Number(b.fields.owner !== 'self') ||
        a.createdAtMs - b.createdAtMs,
    )
}

export const callHref = (e164: string) => `tel:${e164}`

/** WhatsApp where the member is known to use it, else a text message. */
export const messageHref = ({ phone, isWhatsApp }: ContactView['fields']) =>
  isWhatsApp === true ? `https://wa.me/${phone.slice(1)}` : `sms:${phone}`

/**
 * Opens an address in whatever map the phone has: Android asks which, Apple opens its own (which may hold the map
 * offline), a desk goes to OpenStreetMap. Only the hotel's address leaves the phone, and only on a tap.
 */
export function mapHref(address: string, userAgent: string): string {
  const query = encodeURIComponent(address)
  if (/android/i.test(userAgent)) return `geo:0,0?q=${query}`
  if (/iphone|ipad|macintosh/i.test(userAgent)) return `maps://?q=${query}`
  return `https://www.openstreetmap.org/search?query=${query}`
}
