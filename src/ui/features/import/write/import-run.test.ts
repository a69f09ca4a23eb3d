import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { SaveRefusal, Writing } from '#device/device.ts'
import { makeReference } from '#rules/reach/reference.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { readListText } from '../file/read-list.ts'
import type { MemberFile } from '../member-file.ts'
import { makePreview, noChoices, planFile, type Charity, type Choices, type Preview } from '../preview.ts'
import { createImportRun, MOST_WRITINGS } from './import-run.ts'

const today = '2026-11-22'
const sahar = { id: '00000000-0000-4000-8000-000000000001', name: 'Sahar Karimi' }
const nobody: Charity = { members: [], hotels: [], caseworkers: [sahar] }
let file: MemberFile

beforeAll(() => {
  const list = readListText(readFileSync('tests/support/members.csv', 'utf8'))
  if (!list.ok) throw new Error(list.error.reason)
  file = { ...list.value, name: 'members.csv', lettersAreGuessed: false }
})

const preview = (charity = nobody, choices: Choices = noChoices(file.columns)): Preview =>
  makePreview(file, planFile(file, choices.columns, charity, today), charity, choices)

/** A store on paper that checks records by their own rules, and can be told to refuse a save. */
function paper() {
  const saves: (readonly Writing[])[] = []
  let counter = 0
  let refuseAt: number | null = null
  const save = async (writings: readonly Writing[]): Promise<Result<void, SaveRefusal>> => {
    if (saves.length === refuseAt) return refused({ reason: 'phone-full' })
    for (const { kind, fields } of writings) {
      const read = kind.fields.safeParse(fields)
      if (!read.success) throw new Error(`${kind.kind}: ${JSON.stringify(read.error.issues)}`)
    }
    saves.push(writings)
    return ok(undefined)
  }
  return {
    deps: {
      records: { save },
      makeReference: async () => makeReference({ deviceNumber: 1, counter: counter++ }),
    },
    saves,
    written: (kind: string) => saves.flat().filter((writing) => writing.kind.kind === kind),
    refuseAt: (save_: number | null) => {
      refuseAt = save_
    },
  }
}

const jobOf = ({ people, hotels }: Preview) => ({
  people: people.filter(({ isTaken }) => isTaken),
  hotels,
  today,
})

test('writes every new member once, in small saves, hotels first', async () => {
  const { deps, saves, written } = paper()
  const seen: number[] = []
  const job = jobOf(preview())

  const done = await createImportRun(deps, job).goOn((count) => seen.push(count))

  expect(done.ok).toBe(true)
  expect(written('member')).toHaveLength(job.people.length)
  expect(job.people.length).toBeGreaterThan(140)
  expect(saves[0]?.every(({ kind }) => kind.kind === 'hotel')).toBe(true)
  expect(Math.max(...saves.map(({ length }) => length))).toBeLessThanOrEqual(MOST_WRITINGS)
  expect(seen.at(-1)).toBe(job.people.length)
  expect(
    new Set(written('member').map(({ fields }) => (fields as { reference: string }).reference)).size,
  ).toBe(job.people.length)
})

test('keeps everything of a member in one save', async () => {
  const { deps, saves } = paper()

  await createImportRun(deps, jobOf(preview())).goOn(() => {})

  for (const save of saves) {
    const members = new Set(save.filter(({ kind }) => kind.kind === 'member').map(({ id }) => id))
    const owners = save.map(({ fields }) => (fields as { memberId?: string }).memberId).filter(Boolean)
    expect(owners.every((id) => id !== undefined && members.has(id))).toBe(true)
  }
})

test('gives the members of a caseworker in the team to her, and keeps the name of one who is not', async () => {
  const { deps, written } = paper()
  const job = jobOf(preview())
  const listed = (name: string) => job.people.filter(({ fields }) => fields.caseworkerName === name)

  await createImportRun(deps, job).goOn(() => {})

  expect(written('assignment')).toHaveLength(listed('Sahar K').length)
  expect(listed('Sahar K').length).toBeGreaterThan(0)
  expect(listed('Tom B').length).toBeGreaterThan(0)
  expect(listed('Tom B').every(({ remark }) => remark.includes('Case worker: Tom B'))).toBe(true)
})

test('goes on after a refusal where it stopped, with nobody twice', async () => {
  const { deps, written, refuseAt } = paper()
  const job = jobOf(preview())
  const run = createImportRun(deps, job)
  refuseAt(3)

  const stopped = await run.goOn(() => {})

  expect(stopped).toEqual({ ok: false, error: { reason: 'phone-full' } })
  expect(run.membersSaved()).toBe(written('member').length)
  refuseAt(null)
  await run.goOn(() => {})
  expect(written('member')).toHaveLength(job.people.length)
  expect(new Set(written('member').map(({ id }) => id)).size).toBe(job.people.length)
})

test('keeps a doubted birth date as unknown, with its words in the remark', async () => {
  const { deps, written } = paper()
  const converted = preview().people.find(({ questions }) =>
    questions.some(({ question }) => question === 'birth-converted'),
  )
  if (!converted) throw new Error('the list has no Solar Hijri date')
  const choices = { ...noChoices(file.columns), doubtedRows: new Set([converted.row]) }
  const people = preview(nobody, choices).people.filter(({ row }) => row === converted.row)

  await createImportRun(deps, { people, hotels: [], today }).goOn(() => {})

  const original = converted.questions.find(({ question }) => question === 'birth-converted')?.original ?? '?'
  expect(written('member')[0]?.fields).toMatchObject({
    birth: { precision: 'unknown' },
    remark: expect.stringContaining(original),
  })
})

test('keeps a room, a postcode and a name for which there is no place', () => {
  const list = readListText('Full name;Hotel;Post code;Room;Case worker\nZahra Ahmadi;;SW7 4LB;12;Omid N\n')
  if (!list.ok) throw new Error(list.error.reason)
  const small = { ...list.value, name: 'small.csv', lettersAreGuessed: false }
  const choices = noChoices(small.columns)

  const { people } = makePreview(small, planFile(small, choices.columns, nobody, today), nobody, choices)

  expect(people[0]?.remark).toBe('Post code: SW7 4LB\nRoom: 12\nCase worker: Omid N')
})

test('leaves out a row whose name is too long for a name, and says so', () => {
  const list = readListText(`Full name;Room\n${'Zahra '.repeat(40)};12\nKarim Noori;14\n`)
  if (!list.ok) throw new Error(list.error.reason)
  const small = { ...list.value, name: 'small.csv', lettersAreGuessed: false }
  const choices = { ...noChoices(small.columns), takenByRow: new Map([[0, true]]) }

  const { people } = makePreview(small, planFile(small, choices.columns, nobody, today), nobody, choices)

  expect(people.map(({ isTaken, tooLong }) => ({ isTaken, tooLong }))).toEqual([
    { isTaken: false, tooLong: ['name-too-long'] },
    { isTaken: true, tooLong: [] },
  ])
})
