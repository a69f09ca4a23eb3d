import { expect, test } from 'vitest'
import { edit } from '#device/device.ts'
import { member } from '#rules/records/member.ts'
import { crew, passphrase } from '#tests/support/crew.ts'
import { accepted, until } from '#tests/support/phone-fakes.ts'
import { sampleMember, sampleNote } from '#tests/support/sample-records.ts'

/** Runs a task and answers how long it took, and the longest time that nothing else could run meanwhile. */
async function timed(task: () => Promise<unknown>) {
  let longestMs = 0
  let beatMs = performance.now()
  const beat = setInterval(() => {
    const nowMs = performance.now()
    longestMs = Math.max(longestMs, nowMs - beatMs)
    beatMs = nowMs
  }, 1)
  const startedMs = performance.now()
  await task()
  clearInterval(beat)
  return { tookMs: Math.round(performance.now() - startedMs), longestMs: Math.round(longestMs) }
}

/** In this process the database is an imitation, slower than a phone's at some things: figures of a phone come from a browser. */
test.each([
  { members: 150, notes: 1_500 },
  { members: 1_000, notes: 5_000 },
])('opens the list of $members members quickly and leaves the screen free', async ({ members, notes }) => {
  const { server, worker } = crew()
  const karim = await worker('karim')
  const ids = Array.from({ length: members }, () => crypto.randomUUID())
  for (const id of ids) server.put('member', id, sampleMember())
  for (let count = 0; count < notes; count++)
    server.put('note', crypto.randomUUID(), sampleNote({ memberId: ids[count % members] ?? '' }))
  server.grant(karim.device, ['*/identity', '*/support'])
  const firstLoad = await timed(() => karim.desk.sync.now())
  await karim.desk.lock()

  const desk = accepted(await karim.phone.unlock(passphrase))
  const list = await timed(() => until(desk.records.watch('member'), () => true))
  const oneMember = await timed(() => until(desk.records.watch('note', ids[7]), () => true))
  const allNotes = await timed(() => until(desk.records.watch('note'), () => true, 20_000))
  const save = await timed(async () => {
    accepted(await desk.records.save([edit(member, ids[7] ?? '', { remark: 'halal' })]))
    await until(desk.records.watch('member'), (views) => views.some(({ isWaiting }) => isWaiting))
  })

  console.log(`${members} members, ${notes} notes:`, { firstLoad, list, oneMember, allNotes, save })
  expect(list.tookMs).toBeLessThan(members * 4)
  expect(oneMember.tookMs).toBeLessThan(300)
  expect(save.tookMs).toBeLessThan(500)
})
