import { expect, test } from 'vitest'
import { viewOf } from '#tests/support/fake-desk.ts'
import { mapHref, messageHref, safeContacts } from './reach.ts'

const contact = (id: string, fields: Partial<ReturnType<typeof viewOf<'contact'>>['fields']> = {}) =>
  viewOf<'contact'>(id, {
    memberId: 'm',
    phone: '+447700900163',
    owner: 'self',
    ownerName: '',
    isWhatsApp: null,
    isUnsafe: false,
    bestTimes: '',
    isInUse: true,
    ...fields,
  })

test('an unsafe number and one no longer in use are never offered', () => {
  const contacts = [
    contact('unsafe', { isUnsafe: true }),
    contact('old', { isInUse: false }),
    contact('good'),
  ]

  expect(safeContacts(contacts, { doNotContact: false }).map(({ id }) => id)).toEqual(['good'])
})

test('nobody who is not to be contacted has a number to ring', () => {
  expect(safeContacts([contact('good')], { doNotContact: true })).toEqual([])
})

test('their own telephone comes before that of a friend', () => {
  const contacts = [contact('friend', { owner: 'friend' }), contact('own')]

  expect(safeContacts(contacts, { doNotContact: false }).map(({ id }) => id)).toEqual(['own', 'friend'])
})

test('a message goes by WhatsApp only where the number is known to have it', () => {
  expect(messageHref(contact('a', { isWhatsApp: true }).fields)).toBe('https://wa.me/447700900163')
  expect(messageHref(contact('b', { isWhatsApp: null }).fields)).toBe('sms:+447700900163')
})

test.each([
  ['Mozilla/5.0 (Linux; Android 15; Pixel 8)', 'geo:0,0?q=14%20Linden%20Road%2C%20SW7%204LB'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 19_0)', 'maps://?q=14%20Linden%20Road%2C%20SW7%204LB'],
  [
    'Mozilla/5.0 (X11; Linux x86_64)',
    'https://www.openstreetmap.org/search?query=14%20Linden%20Road%2C%20SW7%204LB',
  ],
])('the map of %s is opened by address', (userAgent, href) => {
  expect(mapHref('14 Linden Road, SW7 4LB', userAgent)).toBe(href)
})
