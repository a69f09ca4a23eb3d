import type { FieldsOf } from '#rules/record.ts'
import type { recordKinds } from '#rules/records/registry.ts'

type Of<Name extends keyof typeof recordKinds> = FieldsOf<(typeof recordKinds)[Name]>

/** Whole, valid records of invented people, to be varied. */
export const sampleMember = (fields: Partial<Of<'member'>> = {}): Of<'member'> => ({
  reference: 'H-01-001-0',
  ownName: 'زهرا احمدی',
  latinName: 'Zahra Ahmadi',
  birth: { precision: 'year', year: 1990 },
  sex: 'female',
  nationality: 'AF',
  languages: ['prs'],
  needsInterpreter: true,
  householdId: null,
  doNotContact: false,
  addressConfidential: false,
  remark: '',
  joinedOn: '2026-01-05',
  leftOn: null,
  ...fields,
})

export const sampleNote = (fields: Partial<Of<'note'>> & { memberId: string }): Of<'note'> => ({
  visitId: null,
  manner: 'visit',
  onDay: '2026-11-22',
  atMs: 1_795_000_000_000,
  areas: ['housing'],
  text: 'The heating is off.',
  interpreter: 'none',
  language: 'prs',
  minutes: 20,
  ...fields,
})

export const sampleStay = (
  fields: Partial<Of<'stay'>> & { memberId: string; hotelId: string },
): Of<'stay'> => ({
  room: '12',
  floor: '1',
  fromDay: '2026-10-01',
  untilDay: null,
  ...fields,
})

export const sampleContact = (fields: Partial<Of<'contact'>> & { memberId: string }): Of<'contact'> => ({
  phone: '+447700900123',
  owner: 'self',
  ownerName: '',
  isWhatsApp: true,
  isUnsafe: false,
  bestTimes: '',
  isInUse: true,
  ...fields,
})

export const wholeFile = (memberId: string) =>
  ['identity', 'contact', 'place', 'support', 'health', 'legal', 'safeguarding', 'team'].map(
    (section) => `${memberId}/${section}`,
  )
