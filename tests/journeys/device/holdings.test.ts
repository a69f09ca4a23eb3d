/**
 * What lies on a caller's and on a driver's phone, every row of it opened: the fields that they are to have, and not a
 * word besides. The rows are read from the phone's own database, so that nothing is missed for not being shown.
 */
import { afterEach, expect, test } from 'vitest'
import { PersonDatabase } from '#device/database.ts'
import { add } from '#device/device.ts'
import type { Role } from '#rules/access.ts'
import { recordKinds, type KindName } from '#rules/records/registry.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { passphrase, shown } from '#tests/support/crew.ts'
import { password } from '#tests/support/make-charity.ts'
import { accepted, fakePhone, fakeSurroundings, until } from '#tests/support/phone-fakes.ts'
import { createRawDevice, makeHousehold } from '#tests/support/raw-device.ts'
import { sampleContact, sampleMember, sampleStay } from '#tests/support/sample-records.ts'
import { startServer, type TestServer } from '#tests/support/start-server.ts'

const servers: TestServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

const ids = <Name extends string>(...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, crypto.randomUUID()])) as Record<Name, string>

/** A charity with two members, a call and a stop about the first of them, and whoever of that role is to see to it. */
async function charityWith(role: Role) {
  const server = await startServer()
  servers.push(server)
  const { coordinator } = await server.makeCharity()
  const worker = await server.addColleague(coordinator, { name: 'Wali Worker', role })
  const office = await createRawDevice(coordinator)
  const onDay = dayAt(server.clock.nowMs)
  const id = ids('hotel', 'asked', 'other', 'cycle', 'item', 'call', 'run', 'stop')
  const { staffId } = worker.me
  const records = [
    add(
      recordKinds.hotel,
      {
        name: 'Linden Court',
        street: '18 Marlow Street',
        postcode: 'N7 4KM',
        floors: ['1'],
        remark: 'Side door',
        closedOn: null,
      },
      id.hotel,
    ),
    ...[
      { memberId: id.asked, ownName: 'مریم رحیمی', latinName: 'Maryam Rahimi', phone: '+447700900163' },
      { memberId: id.other, ownName: 'حسن قادری', latinName: 'Hassan Qaderi', phone: '+447700900164' },
    ].flatMap(({ memberId, phone, ...names }, at) => [
      add(
        recordKinds.member,
        sampleMember({ ...names, reference: `H-90-00${at}-0`, remark: `Wheelchair ${at}` }),
        memberId,
      ),
      add(recordKinds.contact, sampleContact({ memberId, phone, bestTimes: 'after four' })),
      add(recordKinds.stay, sampleStay({ memberId, hotelId: id.hotel, room: `33${at}` })),
    ]),
    add(
      recordKinds.item,
      {
        name: 'Food bag',
        group: 'food',
        variant: '',
        diets: [],
        share: 'household',
        quantity: 1,
        minSize: null,
        maxSize: null,
        order: 1,
        isInUse: true,
      },
      id.item,
    ),
    add(
      recordKinds.cycle,
      { name: '', fromDay: onDay, itemIds: [id.item], budgetPence: 100, closedOn: null },
      id.cycle,
    ),
    add(
      recordKinds.call,
      { cycleId: id.cycle, memberId: id.asked, staffId, order: 1, untilDay: onDay, isWithdrawn: false },
      id.call,
    ),
    add(
      recordKinds.run,
      {
        cycleId: id.cycle,
        name: 'North',
        onDay,
        staffId,
        wantsPhoto: true,
        wantsSignature: false,
        remark: '',
      },
      id.run,
    ),
    add(
      recordKinds.stop,
      {
        runId: id.run,
        cycleId: id.cycle,
        memberId: id.asked,
        order: 1,
        size: 3,
        items: [{ itemId: id.item, quantity: 1 }],
        note: 'Two flights of stairs',
        isWithdrawn: false,
      },
      id.stop,
    ),
  ]
  const sent = [...records.map(asGiven), makeHousehold(id.asked)]
  const verdicts = await office.push(...sent)
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(sent.map(() => 'applied'))

  const around = fakeSurroundings(server.clock.nowMs)
  const { phone, dexie } = fakePhone({ fetch: server.newBrowser().fetch as typeof fetch, around })
  await until(phone.state, ({ is }) => is === 'new')
  accepted(await phone.signIn({ email: worker.email, password }))
  const desk = accepted(await phone.makeVault(passphrase))
  await desk.sync.now()
  await until(desk.sync.state, ({ is }) => is === 'all-sent')

  /** By kind, the fields of every record that the phone can open; and how many rows lie there at all. */
  const open = async () => {
    const [name = ''] = (await dexie.indexedDB.databases()).flatMap(
      (one) => /^hamrah-(.+)$/.exec(one.name ?? '')?.[1] ?? [],
    )
    const database = new PersonDatabase(name, dexie)
    const rows = await database.records.count()
    const views = await Promise.all(
      (Object.keys(recordKinds) as KindName[]).map(async (kind) => [kind, await shown(desk, kind)] as const),
    )
    const held = Object.fromEntries(views.filter(([, list]) => list.length > 0))
    return { rows, held }
  }
  return { id, staffId, open }
}

const asGiven = ({ kind, id, fields }: ReturnType<typeof add>) => ({
  kind: kind.kind,
  id,
  fields: fields as never,
})

const fieldsIn = (held: Record<string, readonly { fields: object }[]>) =>
  Object.fromEntries(Object.entries(held).map(([kind, [first]]) => [kind, leaves(first?.fields)]))

/** The names of everything that is said, those within a list once. */
function leaves(value: unknown, name = ''): string[] {
  if (typeof value !== 'object' || value === null) return [name]
  const inner = Array.isArray(value)
    ? value.slice(0, 1).flatMap((one) => leaves(one, `${name}[]`))
    : Object.entries(value).flatMap(([key, one]) => leaves(one, name ? `${name}.${key}` : key))
  return inner.length > 0 ? inner.sort() : [name]
}

const cycleAndItems = {
  cycle: ['budgetPence', 'closedOn', 'fromDay', 'itemIds[]', 'name'],
  item: ['diets', 'group', 'isInUse', 'maxSize', 'minSize', 'name', 'order', 'quantity', 'share', 'variant'],
}

test('a caller holds name, language, telephone and address of those on the list, and nothing else', async () => {
  const { id, open } = await charityWith('volunteer')

  const { rows, held } = await open()

  expect(fieldsIn(held)).toEqual({
    ...cycleAndItems,
    call: ['cycleId', 'isWithdrawn', 'memberId', 'order', 'staffId', 'untilDay'],
    'call-card': [
      'address.floor',
      'address.hotel',
      'address.postcode',
      'address.room',
      'address.street',
      'doNotContact',
      'isAddressConfidential',
      'languages[]',
      'latinName',
      'memberId',
      'ownName',
      'phones[].bestTimes',
      'phones[].isUnsafe',
      'phones[].isWhatsApp',
      'phones[].owner',
      'phones[].ownerName',
      'phones[].phone',
    ],
  })
  expect(held['call-card']).toHaveLength(1)
  expect(rows).toBe(Object.values(held).flat().length)
  expectNothingOf(held, [id.other, 'Qaderi', '900164', '1990', 'Wheelchair', 'H-90', 'Side door', 'stairs'])
})

test('a driver holds the stops of the run of this day, and nothing else', async () => {
  const { id, open } = await charityWith('driver')

  const { rows, held } = await open()

  expect(fieldsIn(held)).toEqual({
    ...cycleAndItems,
    run: ['cycleId', 'name', 'onDay', 'remark', 'staffId', 'wantsPhoto', 'wantsSignature'],
    stop: [
      'cycleId',
      'isWithdrawn',
      'items[].itemId',
      'items[].quantity',
      'memberId',
      'note',
      'order',
      'runId',
      'size',
    ],
    'door-card': [
      'address.floor',
      'address.hotel',
      'address.postcode',
      'address.room',
      'address.street',
      'doNotContact',
      'languages[]',
      'latinName',
      'memberId',
      'ownName',
      'phone',
      'remark',
      'wayIn',
    ],
  })
  expect(held['door-card']).toHaveLength(1)
  expect(rows).toBe(Object.values(held).flat().length)
  expectNothingOf(held, [id.other, 'Qaderi', '900164', '1990', 'Wheelchair 1', 'H-90', 'after four'])
})

function expectNothingOf(held: object, words: readonly string[]) {
  const said = JSON.stringify(held)
  expect(words.filter((word) => said.includes(word))).toEqual([])
}
