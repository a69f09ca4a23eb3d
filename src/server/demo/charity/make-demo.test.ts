import { expect, test } from 'vitest'
import { bucketCode, isGranted, may, roles } from '#rules/access.ts'
import { bucketsOf } from '#rules/access/buckets-of.ts'
import { ageOn } from '#rules/time/birth-date.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { daysBetween } from '#rules/time/day.ts'
import { readPostcode } from '#rules/reach/postcode.ts'
import { findKind, kindNames, type KindName } from '#rules/records/registry.ts'
import { readReference } from '#rules/reach/reference.ts'
import { lintLine } from '#tests/language/checks/line-lint.ts'
import type { DemoRecord } from './demo-record.ts'
import { makeDemo } from './make-demo.ts'
import { createRandom } from './random.ts'
import { noteTexts, ownLanguageTexts } from './words/note-texts.ts'

const today = '2026-11-22'
const demo = makeDemo({ members: 150, seed: '1', today })

const of = <K extends KindName>(kind: K, from = demo.records) =>
  from.filter((record): record is Extract<DemoRecord, { kind: K }> => record.kind === kind)

const count = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length

test.each(['1', '2', 'sahar'])(
  'with seed %s every record is valid, and speaks only of records before it',
  (seed) => {
    const { records, team } = makeDemo({ members: 150, seed, today })
    const known = new Set(team.map(({ id }) => id))
    const wrong: unknown[] = []

    for (const { kind, id, fields } of records) {
      const parsed = findKind(kind)?.fields.safeParse(fields)
      if (!parsed?.success) wrong.push([kind, fields, parsed?.error?.issues])
      const named = Object.entries(fields).filter(([name, value]) => /(Id|By)$/.test(name) && value !== null)
      if (named.some(([name, value]) => name !== 'householdId' && !known.has(String(value))))
        wrong.push([kind, fields])
      if (known.has(id)) wrong.push(`${id} twice`)
      known.add(id)
    }

    expect(wrong).toEqual([])
    expect(
      of('member', records).every(({ fields }) => !fields.householdId || known.has(fields.householdId)),
    ).toBe(true)
  },
)

test('the same seed makes the same charity, another seed another one', () => {
  expect(makeDemo({ members: 40, seed: '5', today })).toEqual(makeDemo({ members: 40, seed: '5', today }))
  expect(makeDemo({ members: 40, seed: '6', today }).records).not.toEqual(
    makeDemo({ members: 40, seed: '5', today }).records,
  )
})

test('the same seed makes the same charity whatever ids the accounts of its team were given', () => {
  const before = makeDemo({ members: 60, seed: '5', today })
  const [ids, otherIds] = ['own', 'other'].map((name) => {
    const { uuid } = createRandom(name)
    return before.team.map(uuid)
  }) as [string[], string[]]
  const withIds = (given: string[]) => {
    const team = before.team.map((staff, at) => ({ ...staff, id: given[at] ?? '' }))
    const said = JSON.stringify(makeDemo({ members: 60, seed: '5', today, team }))
    return given.reduce((text, id, at) => text.replaceAll(id, `person ${at}`), said)
  }

  expect(withIds(ids)).toBe(withIds(otherIds))
})

/** What the server writes by itself from all the rest, and files, which no demo holds. */
const notInDemo = ['staff', 'attachment', 'call-card', 'door-card', 'receipt', 'double', 'task']

test('every kind of record that people write is there, and as many members and hotels as were asked for', () => {
  const kinds = new Set(demo.records.map(({ kind }) => kind))

  expect(kindNames.filter((kind) => !kinds.has(kind))).toEqual(notInDemo)
  expect(of('member')).toHaveLength(150)
  expect(of('hotel')).toHaveLength(6)
  expect(of('note').length).toBeGreaterThan(700)
  expect(new Set(of('note').map(({ fields }) => fields.text)).size).toBeGreaterThan(250)
})

test('ten staff, four volunteers and two drivers make the team, and every role is there', () => {
  const counts = Object.fromEntries(roles.map((role) => [role, count(demo.team, (one) => one.role === role)]))

  expect(counts).toEqual({
    coordinator: 2,
    caseworker: 6,
    'safeguarding-lead': 1,
    volunteer: 4,
    driver: 2,
    administrator: 1,
  })
})

test('each author may write each record and each change at the time the charity is set up', () => {
  const ties = demo.records.flatMap(({ kind, fields, id }) => findKind(kind)?.tiesOf(fields, id) ?? [])
  const recordsById = new Map(demo.records.map((record) => [record.id, record]))
  const actors = demo.team.map((staff) => {
    const actor = { staffId: staff.id, role: staff.role, isActive: true }
    return [staff.id, { actor, held: new Set(bucketsOf(actor, ties, today).map(bucketCode)) }] as const
  })
  const byId = new Map(actors)
  const subjects = new Set<string>()

  const refusalOf = (action: 'add' | 'change', record: DemoRecord, authorId: string) => {
    const kind = findKind(record.kind)
    const writer = byId.get(authorId)
    if (!kind || !writer) return [`${record.kind} has no author`]
    const section = kind.sectionOf(record.fields)
    const subject = kind.subjectOf(record.fields, record.id)
    const refusal = may(writer.actor, {
      action,
      kind: record.kind,
      section,
      isHeld: isGranted(writer.held, { subject, section }),
      isNewSubject: !subjects.has(subject),
      isOwn: kind.workerOf(record.fields) === authorId,
    })
    subjects.add(subject)
    return refusal ? [`${record.kind}: ${refusal}`] : []
  }
  const refusals = [
    ...demo.records.flatMap((record) => refusalOf('add', record, record.authorId)),
    ...demo.edits.flatMap(({ id, authorId }) => {
      const record = recordsById.get(id)
      return record ? refusalOf('change', record, authorId) : ['a change of nothing']
    }),
  ]

  expect(refusals).toEqual([])
})

test('nothing happens after today but what is planned or due', () => {
  const endOfToday = Date.parse(`${today}T00:00:00Z`)
  const visits = of('visit')

  expect([...demo.records, ...demo.edits].every(({ atMs }) => atMs < endOfToday)).toBe(true)
  expect(visits.every(({ fields }) => fields.state === 'planned' || fields.onDay < today)).toBe(true)
  expect(of('note').every(({ fields }) => dayAt(fields.atMs) === fields.onDay && fields.onDay < today)).toBe(
    true,
  )
})

test('every caseworker has a visit today, and steps that are late, due and near', () => {
  for (const worker of demo.team.filter(({ role }) => role === 'caseworker')) {
    const open = of('step').filter(({ fields }) => fields.staffId === worker.id && fields.doneOn === null)
    const due = open.map(({ fields }) => daysBetween(today, fields.dueOn ?? today))

    expect(of('visit').some(({ fields }) => fields.staffId === worker.id && fields.onDay === today)).toBe(
      true,
    )
    expect(due.filter((days) => days === 0).length).toBeGreaterThan(0)
    expect(due.filter((days) => days < 0).length).toBeGreaterThan(0)
    expect(due.filter((days) => days > 0).length).toBeGreaterThan(0)
  }
})

test('a year of visits goes to each hotel, and what was noted there is about who was seen', () => {
  const visits = new Map(of('visit').map(({ id, fields }) => [id, fields]))
  const first =
    of('visit')
      .map(({ fields }) => fields.onDay)
      .toSorted()[0] ?? today

  expect(daysBetween(first, today)).toBeGreaterThan(300)
  expect(new Set(of('visit').map(({ fields }) => fields.hotelId)).size).toBe(6)
  for (const { fields } of of('note').filter((note) => note.fields.visitId !== null)) {
    const outcomes = visits.get(fields.visitId ?? '')?.outcomes ?? []
    expect(outcomes).toContainEqual({ memberId: fields.memberId, outcome: 'seen', atMs: fields.atMs })
  }
})

test('names are written in both scripts for most, in one for some', () => {
  const names = of('member').map(({ fields }) => [fields.ownName, fields.latinName] as const)
  const script = (text: string | null, letters: RegExp) => text !== null && letters.test(text)

  expect(count(names, ([own, latin]) => own !== null && latin !== null)).toBeGreaterThan(120)
  expect(count(names, ([own, latin]) => own === null || latin === null)).toBeGreaterThan(3)
  expect(names.every(([, latin]) => latin === null || script(latin, /^[\p{Script=Latin}\s'’-]+$/u))).toBe(
    true,
  )
  expect(count(names, ([own]) => script(own, /\p{Script=Arabic}/u))).toBeGreaterThan(90)
  expect(count(names, ([own]) => script(own, /\p{Script=Ethiopic}/u))).toBeGreaterThan(0)
})

test('members of one place of origin have its languages, and ages that can be', () => {
  const speaks = { AF: ['prs', 'ps'], SY: ['ar'], IQ: ['ar'], SD: ['ar'], ER: ['ti'], SO: ['so'] } as Record<
    string,
    string[]
  >
  const members = of('member').map(({ fields }) => fields)

  expect(
    members.every(({ nationality, languages }) => speaks[nationality ?? '']?.includes(languages[0] ?? '')),
  ).toBe(true)
  expect(members.every(({ birth }) => (ageOn(birth, today)?.years ?? 0) <= 80)).toBe(true)
  expect(count(members, ({ birth }) => birth.precision === 'year')).toBeGreaterThan(5)
  expect(count(members, ({ birth }) => birth.precision === 'unknown')).toBeGreaterThan(0)
  expect(count(members, ({ birth }) => (ageOn(birth, today)?.years ?? 99) < 18)).toBeGreaterThan(20)
})

test('references, telephones and postcodes are right and not given twice', () => {
  const references = of('member').map(({ fields }) => fields.reference)
  const phones = of('contact').map(({ fields }) => fields.phone)

  expect(new Set(references).size).toBe(150)
  expect(references.every((reference) => readReference(reference).ok)).toBe(true)
  expect(new Set(phones).size).toBe(phones.length)
  expect(phones.every((phone) => /^\+447700900\d{3}$/.test(phone))).toBe(true)
  expect(of('hotel').map(({ fields }) => readPostcode(fields.postcode))).toEqual(
    of('hotel').map(({ fields }) => ({ ok: true, value: fields.postcode })),
  )
})

test('everybody who has not left lives in one room, and a third lived elsewhere before', () => {
  const current = of('stay').filter(({ fields }) => fields.untilDay === null)
  const here = of('member').filter(({ fields }) => fields.leftOn === null)

  expect(current.map(({ fields }) => fields.memberId).toSorted()).toEqual(here.map(({ id }) => id).toSorted())
  expect(of('stay').length).toBeGreaterThan(170)
  expect(current.every(({ fields }) => fields.room !== '' && fields.floor !== '')).toBe(true)
})

test('notes are left without a gap to fill, and some are in the language that was spoken', () => {
  const texts = of('note').map(({ fields }) => fields.text)

  expect(texts.filter((text) => /[{}]|undefined|\s{2}/.test(text))).toEqual([])
  expect(count(texts, (text) => /\p{Script=Arabic}/u.test(text))).toBeGreaterThan(40)
  expect(noteTexts.length).toBeGreaterThanOrEqual(60)
})

test('notes in Dari, Pashto and Arabic keep the rules of their languages', () => {
  const lines = (['fa', 'ps', 'ar'] as const).flatMap((language) =>
    ownLanguageTexts[language].flatMap(({ text, step }) =>
      [text, ...(step ? [step.title] : [])].map((line) => ({
        language: language === 'fa' ? ('fa-AF' as const) : language,
        line,
      })),
    ),
  )

  const wrong = lines.flatMap(({ language, line }) =>
    lintLine(language, line)
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => `${line}: ${message}`),
  )

  expect(wrong).toEqual([])
})

test.each([1, 7, 30, 1_000])('a charity of %i members can be made', (members) => {
  const { records } = makeDemo({ members, seed: '3', today })

  expect(of('member', records)).toHaveLength(members)
  expect(records.every(({ kind, fields }) => findKind(kind)?.fields.safeParse(fields).success)).toBe(true)
})
