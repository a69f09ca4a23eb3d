import { expect, test } from 'vitest'
import { add, edit, type Desk } from '#device/device.ts'
import type { KindName } from '#rules/records/registry.ts'
import { member } from '#rules/records/member.ts'
import { note } from '#rules/records/note.ts'
import { stay } from '#rules/records/stay.ts'
import { crew, passphrase, shown } from '#tests/support/crew.ts'
import { accepted } from '#tests/support/phone-fakes.ts'
import { sampleMember, sampleNote, sampleStay, wholeFile } from '#tests/support/sample-records.ts'

const SEEDS = Number(process.env['SIMULATION_SEEDS'] ?? 200)
const FIRST_SEED = Number(process.env['SIMULATION_FIRST_SEED'] ?? 1)
const STEPS = 25
const kinds = ['member', 'note', 'stay'] as const satisfies KindName[]

/** Mulberry32: small, seeded, good enough to choose with. */
function dice(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    pick: <T>(choices: readonly T[]): T => choices[below(choices.length)] as T,
    some: <T>(choices: readonly T[]): T[] => choices.filter(() => next() < 0.6),
  }
}

/** Random work of two people on three pages, over a network that loses, doubles and delays. */
async function play(seed: number) {
  const chance = dice(seed)
  const { server, worker } = crew()
  const memberIds = Array.from({ length: 4 }, () => crypto.randomUUID())
  for (const id of memberIds) server.put('member', id, sampleMember())
  const phones = [await worker('karim'), await worker('leila')]
  const tab = await phones[0]?.openTab({ fetch: server.session() })
  await tab?.desk.sync.signIn({ email: 'karim', password: 'x' })
  const saved = new Set<string>()
  let texts = 0

  const regrant = (device: string) => server.grant(device, chance.some(memberIds).flatMap(wholeFile))
  async function write(desk: Desk) {
    const here = await shown(desk, 'member')
    const about = here.length > 0 ? chance.pick(here) : null
    if (!about) return
    const text = `text ${++texts}`
    const hotelId = '00000000-0000-4000-8000-0000000000ff'
    const writing = chance.pick([
      () => edit(member, about.id, { remark: text }),
      () => add(note, sampleNote({ memberId: about.id, text })),
      () => add(stay, sampleStay({ memberId: about.id, hotelId, room: text })),
    ])()
    accepted(await desk.records.save([writing]))
    saved.add(text)
  }

  for (const { device } of phones) regrant(device)
  for (let step = 0; step < STEPS; step++) {
    const phone = chance.pick(phones)
    switch (chance.below(9)) {
      case 0:
      case 1:
      case 2:
        await write(phone.desk)
        break
      case 3:
        phone.network.be(chance.pick(['none', 'none', 'off', 'answer-lost', 'doubled', 'portal']))
        break
      case 4:
        await phone.desk.sync.now()
        break
      case 5:
        regrant(phone.device)
        break
      case 6:
        server.put('member', chance.pick(memberIds), { needsInterpreter: chance.below(2) === 0 })
        break
      case 7:
        await phone.desk.lock()
        phone.desk = accepted(await phone.phone.unlock(passphrase))
        break
      case 8: {
        // An answer that comes after another page of the same browser has had its own.
        const [first] = phones
        if (!first || !tab) break
        first.network.be('none')
        await first.desk.sync.now()
        first.network.hold()
        const late = first.desk.sync.now()
        while (first.network.heldCount() === 0) await new Promise((resolve) => setTimeout(resolve))
        regrant(first.device)
        await tab.desk.sync.now()
        if (chance.below(2)) await write(tab.desk)
        first.network.release()
        await late
      }
    }
  }

  for (const { network } of phones) network.be('none')
  for (let turn = 0; turn < 3; turn++) for (const { desk } of phones) await desk.sync.now()
  await tab?.desk.lock()
  return { server, phones, saved }
}

test(`whatever the network does, ${SEEDS} random histories end alike on phones and server`, async () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
    const { server, phones, saved } = await play(seed)

    for (const { desk, device, openRows } of phones) {
      const views = (await Promise.all(kinds.map((kind) => shown(desk, kind)))).flat()
      const seen = new Map(views.map(({ id, fields }) => [id, fields as object]))
      const { outbox } = await openRows()
      const held = new Set(outbox.filter(({ state }) => state === 'held').map(({ id }) => id))
      const fresh = new Map<string, object>(server.freshPull(device))
      for (const id of held) if (!fresh.has(id)) seen.delete(id)

      expect({ seed, seen: sorted(seen) }).toEqual({ seed, seen: sorted(fresh) })
      expect({ seed, unsent: outbox.filter(({ state }) => state !== 'held') }).toEqual({ seed, unsent: [] })
    }
    // Each saved change arrived once: joined into a record, or kept for a supervisor.
    const arrived = server
      .arrivals()
      .flatMap(({ fields }) => [fields['remark'], fields['text'], fields['room']])
    const texts = arrived.filter((text) => typeof text === 'string' && text.startsWith('text '))
    expect({ seed, count: texts.length, texts: new Set(texts) }).toEqual({
      seed,
      count: saved.size,
      texts: saved,
    })
    await Promise.all(phones.map(({ desk }) => desk.lock()))
  }
}, 300_000)

const sorted = (fieldsById: ReadonlyMap<string, object>) =>
  [...fieldsById].toSorted(([a], [b]) => (a < b ? -1 : 1))
