import { randomUUID } from 'node:crypto'
import type { Change } from '#protocol/sync.ts'
import type { KindName } from '#rules/records/registry.ts'
import type { Section } from '#rules/record.ts'
import {
  makeCall,
  makeCheckIn,
  makeCycle,
  makeDelivery,
  makeRun,
  makeRunLog,
  makeStop,
  makeTopUp,
} from '#tests/support/make-fortnight.ts'
import {
  makeAssignment,
  makeConcern,
  makeContact,
  makeHotel,
  makeHousehold,
  makeMember,
  makeNote,
  makeStay,
  makeStep,
} from '#tests/support/raw-device.ts'

type Fields = Change['fields']

/** What a record may belong to. */
export type SubjectSort = 'member' | 'hotel' | 'call' | 'run' | 'staff' | 'organisation'

interface Wanted {
  readonly subject: string
  readonly sort: SubjectSort
  readonly staffId: string
  readonly section: Section
}

/** Of kinds that belong to anything else than a member: to what they may. */
export const sortsOf: Partial<Record<KindName, readonly SubjectSort[]>> = {
  hotel: ['hotel'],
  visit: ['hotel'],
  assignment: ['member', 'hotel'],
  staff: ['organisation'],
  item: ['organisation'],
  cycle: ['organisation'],
  'stock-move': ['organisation'],
  double: ['organisation'],
  call: ['call'],
  'check-in': ['call'],
  'top-up': ['call', 'member'],
  run: ['run'],
  stop: ['run'],
  delivery: ['run'],
  'run-log': ['run'],
  attachment: ['run'],
  receipt: ['staff'],
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
  concern: ({ subject }) => makeConcern(subject).fields,
  assignment: ({ subject, staffId, sort }) => ({
    ...makeAssignment(staffId, sort === 'hotel' ? { hotelId: subject } : { memberId: subject }).fields,
    ...over,
  }),
  staff: () => ({ name: 'Sample', role: 'administrator', languages: [], leftOn: null }),
  item: () => ({
    name: 'Rice',
    group: 'food',
    variant: '',
    diets: [],
    share: 'household',
    quantity: 1,
    minSize: null,
    maxSize: null,
    order: 1,
    isInUse: true,
  }),
  cycle: () => makeCycle('2026-01-02').fields,
  'stock-move': () => ({
    itemId: randomUUID(),
    quantity: 12,
    why: 'received',
    onDay: '2026-01-02',
    atMs: 1,
    remark: '',
  }),
  needs: ({ subject }) => ({
    memberId: subject,
    wantsPackage: true,
    diets: [],
    extras: [],
    addressConfirmedOn: null,
    remark: '',
  }),
  call: ({ staffId }) => makeCall(staffId, randomUUID(), over).fields,
  'check-in': ({ subject, staffId }) => makeCheckIn(staffId, { id: subject, memberId: randomUUID() }).fields,
  'top-up': ({ subject, sort, staffId }) =>
    makeTopUp(staffId, sort === 'call' ? { callId: subject } : { callId: null, memberId: subject }).fields,
  run: ({ staffId }) => makeRun(staffId, '2026-01-02').fields,
  stop: ({ subject }) => makeStop(subject, randomUUID(), { isWithdrawn: true }).fields,
  delivery: ({ subject, staffId }) => makeDelivery(staffId, { runId: subject }).fields,
  'run-log': ({ subject, staffId }) => makeRunLog(staffId, subject).fields,
  attachment: ({ subject, staffId }) => ({
    runId: subject,
    staffId,
    sort: 'parcel',
    mediaType: 'image/jpeg',
    bytes: 1,
    sha256: 'A'.repeat(43),
    key: 'A'.repeat(43),
    takenAtMs: 1,
    arrivedAtMs: null,
  }),
  'call-card': ({ subject }) => ({
    memberId: subject,
    ownName: null,
    latinName: 'Sample',
    languages: [],
    doNotContact: false,
    phones: [],
    address: null,
    isAddressConfidential: false,
  }),
  'door-card': ({ subject }) => ({
    memberId: subject,
    ownName: null,
    latinName: 'Sample',
    languages: [],
    phone: null,
    address: null,
    wayIn: '',
    remark: '',
    doNotContact: false,
  }),
  receipt: ({ subject }) => ({
    staffId: subject,
    about: 'concern',
    recordId: randomUUID(),
    state: 'arrived',
    byName: '',
    atMs: 1,
  }),
  double: () => ({
    memberId: randomUUID(),
    cycleId: randomUUID(),
    firstId: randomUUID(),
    secondId: randomUUID(),
    answer: null,
    answeredBy: null,
  }),
  task: ({ subject }) => ({
    memberId: subject,
    callId: randomUUID(),
    why: 'three-tries',
    onDay: '2026-01-02',
    told: '',
    doneOn: null,
    doneBy: null,
  }),
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
  item: { variant: '2' },
  cycle: { name: 'changed' },
  'stock-move': { remark: 'changed' },
  needs: { remark: 'changed' },
  call: { order: 7 },
  'check-in': { remark: 'changed' },
  'top-up': { remark: 'changed' },
  run: { remark: 'changed' },
  stop: { note: 'changed' },
  delivery: { remark: 'changed' },
  'run-log': { remark: 'changed' },
  attachment: { bytes: 2 },
  'call-card': { latinName: 'changed' },
  'door-card': { latinName: 'changed' },
  receipt: { byName: 'changed' },
  double: { answer: 'both' },
  task: { doneOn: '2026-01-03' },
}
