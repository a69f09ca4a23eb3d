import type { Change } from '#protocol/sync.ts'
import type { KindName } from '#rules/records/registry.ts'
import type { Section } from '#rules/record.ts'
import {
  makeAssignment,
  makeContact,
  makeHotel,
  makeHousehold,
  makeMember,
  makeNote,
} from '#tests/support/raw-device.ts'
import { makeStay, makeStep } from '#tests/support/raw-device.ts'

type Fields = Change['fields']

interface Wanted {
  readonly subject: string
  readonly isHotel: boolean
  readonly staffId: string
  readonly section: Section
}

const areaOf: Partial<Record<Section, string>> = {
  support: 'housing',
  health: 'health',
  legal: 'legal',
  safeguarding: 'safety',
}
const areasOf = ({ section }: Wanted) => [areaOf[section] ?? 'housing']
const over = { untilDay: '2026-01-02' }

/** Whole records of every kind, in the file of a subject; ties among them are over, so that no grant follows. */
export const sampleFields: Readonly<Record<KindName, (wanted: Wanted) => Fields>> = {
  member: () => makeMember('Sample').fields,
  household: ({ subject }) => makeHousehold(subject).fields,
  contact: ({ subject }) => makeContact(subject).fields,
  stay: ({ subject }) => ({ ...makeStay(subject, subject).fields, ...over }),
  consent: ({ subject }) => ({
    memberId: subject,
    purpose: 'keep-record',
    isGiven: true,
    manner: 'spoken',
    onDay: '2026-01-02',
    withdrawnOn: null,
    words: '',
  }),
  hotel: () => makeHotel().fields,
  visit: ({ subject, staffId }) => ({
    hotelId: subject,
    staffId,
    onDay: '2026-01-02',
    atTime: '',
    state: 'planned',
    startedAtMs: null,
    finishedAtMs: null,
    outcomes: [],
    purpose: '',
  }),
  note: (wanted) => makeNote(wanted.subject, 'Sample', areasOf(wanted)).fields,
  addendum: (wanted) => ({
    noteId: wanted.subject,
    memberId: wanted.subject,
    noteAreas: areasOf(wanted),
    atMs: 1,
    text: 'Sample',
  }),
  step: (wanted) => makeStep(wanted.subject, 'Sample', areasOf(wanted)).fields,
  concern: ({ subject }) => ({
    memberId: subject,
    noteId: null,
    onDay: '2026-01-02',
    atMs: 1,
    urgency: 'today',
    text: 'Sample',
    state: 'open',
    takenUpBy: null,
    outcome: '',
  }),
  assignment: ({ subject, staffId, isHotel }) => ({
    ...makeAssignment(staffId, isHotel ? { hotelId: subject } : { memberId: subject }).fields,
    ...over,
  }),
  staff: () => ({ name: 'Sample', role: 'administrator', languages: [], leftOn: null }),
}

/** A field of every kind whose change touches nobody's grants. */
export const harmlessChange: Readonly<Record<KindName, Fields>> = {
  member: { remark: 'changed' },
  household: { remark: 'changed' },
  contact: { bestTimes: 'changed' },
  stay: { room: '99' },
  consent: { words: 'changed' },
  hotel: { remark: 'changed' },
  visit: { purpose: 'changed' },
  note: { text: 'changed' },
  addendum: { text: 'changed' },
  step: { title: 'changed' },
  concern: { outcome: 'changed' },
  assignment: { fromDay: '2025-12-31' },
  staff: { role: 'coordinator' },
}
