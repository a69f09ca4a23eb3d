import { expect, test } from 'vitest'
import { placeOfDraft } from './draft-place.ts'

test.each([
  ['note/m1', 'note', '/members/m1/note'],
  ['addendum/m1/n1', 'addendum', '/members/m1/notes/n1/addendum'],
  ['concern/m1', 'concern', '/members/m1/concern'],
  ['concern-outcome/m1/c1', 'concern', '/concerns/c1'],
  ['step/m1/new', 'step', '/members/m1/steps/new'],
  ['step/m1/s1', 'step', '/members/m1/steps/s1'],
  ['edit-member/m1', 'member', '/members/m1/edit'],
  ['move-member/m1', 'move', '/members/m1/move'],
  ['contact/m1/new', 'contact', '/members/m1/contacts'],
  ['consent/m1', 'consent', '/members/m1/consents'],
  ['add-member/', 'member', '/members/new'],
  ['add-member/h1', 'member', '/members/new?hotelId=h1'],
  ['hotel/new', 'hotel', '/hotels/new'],
  ['hotel/h1', 'hotel', '/hotels/h1/edit'],
  ['visit/new', 'visit', '/visits/new'],
  ['visit/new/h1', 'visit', '/visits/new?hotelId=h1'],
  ['cycle/new', 'cycle', '/deliveries/new'],
  ['cycle/c1', 'cycle', '/deliveries/c1/edit'],
  ['item/new', 'item', '/deliveries/items/new'],
  ['item/i1', 'item', '/deliveries/items/i1'],
  ['needs/m1', 'needs', '/members/m1/needs'],
])('%s was left as %s at %s', (key, kind, href) => {
  expect(placeOfDraft(key)).toMatchObject({ kind, href })
})

test('a key that no screen gives leads nowhere', () => {
  expect(placeOfDraft('import')).toBeNull()
  expect(placeOfDraft('note/')).toBeNull()
})
