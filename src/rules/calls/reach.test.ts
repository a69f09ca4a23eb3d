import { expect, test } from 'vitest'
import { ringHref, safePhones, smsHref, whatsAppHref, whyNotRing, type CardPhone } from './reach.ts'

const phone = (fields: Partial<CardPhone>): CardPhone => ({
  phone: '+447700900142',
  owner: 'self',
  ownerName: '',
  isWhatsApp: null,
  isUnsafe: false,
  bestTimes: '',
  ...fields,
})
const own = phone({})
const friends = phone({ owner: 'friend', phone: '+447700900143' })
const unsafe = phone({ isUnsafe: true, phone: '+447700900144' })

test('what is not safe is left out, and the own number comes first', () => {
  expect(safePhones({ phones: [friends, unsafe, own], doNotContact: false })).toEqual([own, friends])
})

test.each([
  [{ phones: [own], doNotContact: true }, 'do-not-contact'],
  [{ phones: [unsafe], doNotContact: false }, 'unsafe'],
  [{ phones: [], doNotContact: false }, 'no-number'],
  [{ phones: [unsafe, friends], doNotContact: false }, null],
] as const)('a member is rung only where somebody may: %j', (card, why) => {
  expect(whyNotRing({ ...card, phones: [...card.phones] })).toBe(why)
})

test('a message opens with its words in place, whatever they hold', () => {
  const text = 'سلام & «خوبید»؟'

  expect(new URL(whatsAppHref('+447700900142', text)).searchParams.get('text')).toBe(text)
  expect(new URL(smsHref('+447700900142', text)).searchParams.get('body')).toBe(text)
  expect(new URL(smsHref('+447700900142', text)).pathname).toBe('+447700900142')
  expect(ringHref('+447700900142')).toBe('tel:+447700900142')
})
