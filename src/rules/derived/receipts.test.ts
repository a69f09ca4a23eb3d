import { expect, test } from 'vitest'
import { paperReader } from '#tests/support/paper-reader.ts'
import { roles, type Role } from '../access.ts'
import type { Double } from '../records/told/double.ts'
import { receiptOfConcern } from './receipt-of-concern.ts'
import { receiptOfTopUp } from './receipt-of-top-up.ts'

type OnPaper = Parameters<typeof paperReader>[0][number]

const staff = (id: string, role: Role): OnPaper => ({
  kind: 'staff',
  id,
  fields: { name: `Name of ${id}`, role, languages: [], leftOn: null },
})
const concern = (fields = {}, more: Partial<OnPaper> = {}): OnPaper => ({
  kind: 'concern',
  id: 'worry',
  createdBy: 'vera',
  fields: { memberId: 'zahra', state: 'open', takenUpBy: null, ...fields },
  ...more,
})
const ofConcern = async (...records: OnPaper[]) => receiptOfConcern.make('worry', paperReader(records))

test('who tells of a worry without holding it gets a receipt, and nobody else', async () => {
  const told: Role[] = []
  for (const role of roles) {
    if ((await ofConcern(concern(), staff('vera', role))).length > 0) told.push(role)
  }

  expect(told).toEqual(['coordinator', 'volunteer'])
})

test('it says that it came, who took it up, and that it is closed', async () => {
  const [vera, lead] = [staff('vera', 'volunteer'), staff('lead', 'safeguarding-lead')]
  const says = async (fields: object) => {
    const [receipt] = await ofConcern(concern(fields, { changedBy: 'lead' }), vera, lead)
    return receipt?.fields
  }

  expect(await says({})).toEqual({
    staffId: 'vera',
    about: 'concern',
    recordId: 'worry',
    state: 'arrived',
    byName: '',
    atMs: 1_000,
  })
  expect(await says({ state: 'taken-up', takenUpBy: 'vera' })).toMatchObject({ byName: 'Name of vera' })
  expect(await says({ state: 'taken-up' })).toMatchObject({ state: 'taken-up', byName: 'Name of lead' })
  expect(await says({ state: 'closed' })).toMatchObject({ state: 'closed', byName: 'Name of lead' })
})

test('a receipt that says the same already stays as it is, with its time; another is written over', async () => {
  const vera = staff('vera', 'volunteer')
  const [first] = await ofConcern(concern(), vera)
  const standing: OnPaper = { kind: 'receipt', id: 'receipt', fields: { ...first?.fields, atMs: 7 } }

  expect(await ofConcern(concern(), vera, standing)).toEqual([])
  expect(await ofConcern(concern({ state: 'closed' }), vera, standing)).toMatchObject([
    { id: 'receipt', fields: { state: 'closed', atMs: 1_000 } },
  ])
})

const topUp: OnPaper = {
  kind: 'top-up',
  id: 'b',
  createdBy: 'vera',
  fields: { memberId: 'zahra', cycleId: 'cycle' },
}
const double = (firstId: string, secondId: string, answer: Double['answer']): OnPaper => ({
  kind: 'double',
  id: `${firstId}-${secondId}`,
  fields: {
    memberId: 'zahra',
    cycleId: 'cycle',
    firstId,
    secondId,
    answer,
    answeredBy: answer && `cora-${answer}`,
  },
})
const ofTopUp = async (...doubles: OnPaper[]) => {
  const cora = ['first', 'second', 'both'].map((answer) => staff(`cora-${answer}`, 'coordinator'))
  const [receipt] = await receiptOfTopUp.make('b', paperReader([topUp, ...cora, ...doubles]))
  return receipt && [receipt.fields.staffId, receipt.fields.state, receipt.fields.byName]
}

test.each([
  [null, 'possible-double', ''],
  ['first', 'double-dropped', 'Name of cora-first'],
  ['second', 'double-kept', 'Name of cora-second'],
  ['both', 'double-kept', 'Name of cora-both'],
] as const)('of a double answered %s the author of the second is told %s', async (answer, state, byName) => {
  expect(await ofTopUp(double('a', 'b', answer))).toEqual(['vera', state, byName])
})

test('in several doubles one answer against it drops it, and it is kept when all are answered', async () => {
  expect(await ofTopUp()).toBeUndefined()
  expect(await ofTopUp(double('c', 'd', null))).toBeUndefined()
  expect(await ofTopUp(double('a', 'b', 'both'), double('b', 'c', null))).toContain('possible-double')
  expect(await ofTopUp(double('a', 'b', 'both'), double('b', 'c', 'first'))).toContain('double-kept')
  expect(await ofTopUp(double('a', 'b', null), double('b', 'c', 'second'))).toContain('double-dropped')
})
