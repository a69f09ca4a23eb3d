import { randomUUID } from 'node:crypto'
import type { InvitationReply, Me } from '#protocol/account.ts'
import type { Change } from '#protocol/sync.ts'
import type { Role } from '#rules/access.ts'
import { makeReference } from '#rules/reach/reference.ts'
import names from '#server/demo/charity/words/names.json' with { type: 'json' }
import { acceptInvitation, makeCharity } from '#tests/support/make-charity.ts'
import { createRawDevice } from '#tests/support/raw-device.ts'
import { sampleContact, sampleMember, sampleStay } from '#tests/support/sample-records.ts'
import type { RealServer } from '#tests/support/start-real-server.ts'

/** The languages of the town's households, as many of each, with the words names.json has for them. */
const tongues = [
  { speaks: 'prs', names: 'fa' },
  { speaks: 'ps', names: 'ps' },
  { speaks: 'ar', names: 'ar' },
] as const

const hotels = [
  { name: 'Linden Court', street: '18 Marlow Street', postcode: 'N7 4KM', remark: 'Ring at the side door.' },
  {
    name: 'Park Rowan Inn',
    street: '2 Cedar Road',
    postcode: 'SE5 8PU',
    remark: 'Ask for the night manager.',
  },
  { name: 'Harbour House', street: '44 Quay Lane', postcode: 'E14 9SH', remark: '' },
] as const

export interface TownHousehold {
  readonly leadMemberId: string
  readonly ownName: string
  readonly latinName: string
  readonly speaks: (typeof tongues)[number]['speaks']
  readonly hotelId: string
  readonly room: string
  readonly phone: string
  readonly size: number
}
export interface TownPerson {
  readonly me: Me
  readonly email: string
}
export interface Town {
  readonly households: readonly TownHousehold[]
  readonly hotelIds: readonly string[]
  /** Invites somebody and takes the invitation up; they sign in with the password of `make-charity.ts`. */
  invite(name: string, role: Role, languages: string[]): Promise<TownPerson>
}
export const coordinatorEmail = 'cora@charity.example'

/**
 * A charity of `count` households in three hotels, a third each speaking Dari, Pashto and Arabic, with telephones kept
 * for drama, put in through the front door as its coordinator's desk would.
 */
export async function makeTown(server: RealServer, count: number): Promise<Town> {
  const { coordinator } = await makeCharity(server.newBrowser, server.setUpCode ?? '')
  const desk = await createRawDevice(coordinator)
  const hotelIds = hotels.map(() => randomUUID())
  const households = Array.from({ length: count }, (_, at) => makeHousehold(at, { count, hotelIds }))
  const changes = [
    ...hotels.map((hotel, at) =>
      record('hotel', { ...hotel, floors: ['G', '1', '2', '3'], closedOn: null }, hotelIds[at]),
    ),
    ...households.flatMap(recordsOf),
  ]
  for (let start = 0; start < changes.length; start += 150) {
    const verdicts = await desk.push(...changes.slice(start, start + 150))
    const odd = verdicts.find(({ verdict }) => verdict !== 'applied')
    if (odd) throw new Error(`the town was not taken: ${JSON.stringify(odd)}`)
  }
  return {
    households,
    hotelIds,
    async invite(name, role, languages) {
      const invited = await coordinator.post<InvitationReply>('/api/invitations', { name, role, languages })
      if (invited.status !== 200) throw new Error(`inviting answered ${invited.status}`)
      const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@charity.example`
      return { me: await acceptInvitation(server.newBrowser(), invited.body.path, email), email }
    },
  }
}

function makeHousehold(
  at: number,
  { count, hotelIds }: { count: number; hotelIds: readonly string[] },
): TownHousehold {
  const tongue = tongues[Math.floor((at * tongues.length) / count)] ?? tongues[0]
  const given = names.given.filter(({ langs }) => langs.includes(tongue.names))
  const family = names.family.filter(({ langs }) => langs.includes(tongue.names))
  // Each given name once before a family name is used again, so no two of a language are called alike.
  const [first, last] = [
    given[at % given.length],
    family[(at + Math.floor(at / given.length)) % family.length],
  ]
  if (!first || !last) throw new Error('a language without names')
  return {
    leadMemberId: randomUUID(),
    ownName: `${first.native} ${last.native}`,
    latinName: `${first.latin[0]} ${last.latin[0]}`,
    speaks: tongue.speaks,
    hotelId: hotelIds[at % hotelIds.length] ?? '',
    room: String(101 + Math.floor(at / hotelIds.length)),
    phone: `+447700900${String(100 + at)}`,
    size: 1 + (at % 5),
  }
}

function recordsOf(household: TownHousehold, at: number) {
  const { leadMemberId: memberId, ownName, latinName, speaks, hotelId, room, phone, size } = household
  const householdId = randomUUID()
  const reference = makeReference({ deviceNumber: 900, counter: at })
  return [
    record(
      'member',
      sampleMember({ reference, ownName, latinName, languages: [speaks], householdId, remark: '' }),
      memberId,
    ),
    record('household', { leadMemberId: memberId, size, remark: '' }, householdId),
    record('contact', sampleContact({ memberId, phone, bestTimes: at % 4 === 0 ? 'after four' : '' })),
    record('stay', sampleStay({ memberId, hotelId, room, floor: '1' })),
    record('needs', {
      memberId,
      wantsPackage: true,
      diets: at % 3 === 0 ? ['halal'] : at % 7 === 0 ? ['vegetarian'] : [],
      extras: [],
      addressConfirmedOn: null,
      remark: '',
    }),
  ]
}

const record = (kind: string, fields: object, id: string = randomUUID()) => ({
  kind,
  id,
  fields: fields as Change['fields'],
})
