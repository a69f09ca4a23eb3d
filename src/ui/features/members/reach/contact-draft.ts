import { formatPhone, readPhone } from '#rules/reach/phone.ts'
import type { Contact, contactOwners } from '#rules/records/contact.ts'
import { ok, refused, type Result } from '#rules/result.ts'

/** A telephone number as typed, and how it may be used. */
export interface ContactDraft {
  readonly phone: string
  readonly owner: (typeof contactOwners)[number]
  readonly ownerName: string
  readonly whatsApp: 'yes' | 'no' | null
  readonly isUnsafe: boolean
  readonly bestTimes: string
  readonly isInUse: boolean
}

export const emptyContact: ContactDraft = {
  phone: '',
  owner: 'self',
  ownerName: '',
  whatsApp: null,
  isUnsafe: false,
  bestTimes: '',
  isInUse: true,
}

export const contactAsTyped = (contact: Contact): ContactDraft => ({
  phone: formatPhone(contact.phone),
  owner: contact.owner,
  ownerName: contact.ownerName,
  whatsApp: contact.isWhatsApp === null ? null : contact.isWhatsApp ? 'yes' : 'no',
  isUnsafe: contact.isUnsafe,
  bestTimes: contact.bestTimes,
  isInUse: contact.isInUse,
})

export type PhoneProblem = 'missing' | 'not-a-number' | 'too-short' | 'too-long'

export function readContact(
  draft: ContactDraft,
): Result<Omit<Contact, 'memberId'>, { reason: PhoneProblem }> {
  const read = readPhone(draft.phone)
  if (!read.ok) return read
  if (read.value.kind !== 'phone') return refused({ reason: 'missing' })
  return ok({
    phone: read.value.phone.e164,
    owner: draft.owner,
    ownerName: draft.owner === 'self' ? '' : draft.ownerName.trim(),
    isWhatsApp: draft.whatsApp === null ? null : draft.whatsApp === 'yes',
    isUnsafe: draft.isUnsafe,
    bestTimes: draft.bestTimes.trim(),
    isInUse: draft.isInUse,
  })
}
