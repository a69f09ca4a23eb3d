import { expect, test } from 'vitest'
import type { Member } from '#rules/records/member.ts'
import { viewOf } from '#tests/support/fake-desk.ts'
import { memberFinder } from './find-members.ts'
import type { MemberRow } from './member-rows.ts'

const row = (id: string, room: string, reference: string): MemberRow => ({
  id,
  member: { reference, ownName: null, latinName: id } as Member,
  home: { hotelName: 'Linden Court', room },
  isMine: false,
  isNew: false,
  isWithUs: true,
  overdueDays: 0,
})
const rows = [
  row('amina', '207', 'H-4K-01F-7'),
  row('basir', '335A', 'H-4K-01G-9'),
  row('celma', '12', 'H-5A-001-2'),
]
const contact = viewOf<'contact'>('c', {
  memberId: 'basir',
  phone: '+447700900163',
  owner: 'self',
  ownerName: '',
  isWhatsApp: null,
  isUnsafe: false,
  bestTimes: '',
  isInUse: true,
})
const found = (text: string) => memberFinder(rows, [contact])(text).map(({ id }) => id)

test('nothing typed finds everybody', () => {
  expect(found('  ')).toEqual(['amina', 'basir', 'celma'])
})

test.each(['07700 900163', '+44 7700 900 163', '۰۷۷۰۰۹۰۰۱۶۳', '900163'])(
  'the number %s finds whose it is',
  (typed) => {
    expect(found(typed)).toEqual(['basir'])
  },
)

test.each(['335a', 'room 335A', 'اتاق ۳۳۵A', '۳۳۵a'])('%s finds who lives there', (typed) => {
  expect(found(typed)).toEqual(['basir'])
})

test('a reference is found in any spacing and by its beginning', () => {
  expect(found('h4k01f7')).toEqual(['amina'])
  expect(found('H-4K')).toEqual(['amina', 'basir'])
})

test.each(['amina', 'Aminah', 'امینه'])('%s finds the name in whatever script it was written', (typed) => {
  expect(found(typed)).toEqual(['amina'])
})

test('nobody is found twice, and nobody for what fits nobody', () => {
  expect(found('12')).toEqual(['celma'])
  expect(found('Zzz')).toEqual([])
})
