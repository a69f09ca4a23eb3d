/** Finished files in S3. What answers is a small store of our own that checks each signature; no AWS was asked. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createS3Store } from '#server/files/s3-store.ts'
import { startServer, type TestServer } from '#tests/support/start-server.ts'
import { isSigned, s3Account, startFakeS3 } from './fake-s3.ts'
import {
  arrivedAtMs,
  askOffset,
  begin,
  fetchWhole,
  sendPiece,
  startPictures,
  type Pictures,
} from './picture-scene.ts'

let s3: Awaited<ReturnType<typeof startFakeS3>>
let server: TestServer
let pictures: Pictures

beforeEach(async () => {
  s3 = await startFakeS3()
  server = await startServer({ fileStore: createS3Store({ ...s3Account, endpoint: s3.endpoint }) })
  pictures = await startPictures(server)
})
afterEach(async () => {
  await server.stop()
  s3.stop()
})

test('the fake knows the signature that AWS gives as its own example, and no other', () => {
  const example = {
    method: 'GET',
    url: '/test.txt',
    headers: {
      host: 'examplebucket.s3.amazonaws.com',
      range: 'bytes=0-9',
      'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-amz-date': '20130524T000000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,' +
        'SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,' +
        'Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    },
  }

  expect(isSigned(example, Buffer.alloc(0), 'us-east-1')).toBe(true)
  expect(isSigned({ ...example, url: '/test2.txt' }, Buffer.alloc(0), 'us-east-1')).toBe(false)
  expect(isSigned(example, Buffer.from('x'), 'us-east-1')).toBe(false)
})

test('what was sent in pieces lies in the bucket whole, and comes back from there', async () => {
  const { driver, coordinator, desk, attach } = pictures
  const file = await attach(300_000)
  await begin(driver.browser, file)
  await sendPiece(driver.browser, file, { to: 100_001 })
  expect(s3.asked).toEqual([])

  expect((await sendPiece(driver.browser, file, { from: 100_001 })).status).toBe(204)

  const path = `/${s3Account.bucket}/files/${driver.me.organisationId}/${file.id}`
  expect([...s3.objects.keys()]).toEqual([path])
  expect(s3.objects.get(path)?.equals(file.body)).toBe(true)
  expect(await arrivedAtMs(desk, file.id)).toBeGreaterThan(0)
  expect(await fetchWhole(coordinator, file.id)).toEqual(file.body)
  expect(existsSync(join(server.filesFolder, driver.me.organisationId, file.id))).toBe(false)
})

test(
  'a bucket that cannot be written loses nothing: the upload stands, and ends when it can',
  { timeout: 30_000 },
  async () => {
    const { driver, coordinator, desk, attach } = pictures
    const file = await attach(5_000)
    await begin(driver.browser, file)
    s3.answerWith(503)

    expect((await sendPiece(driver.browser, file, {})).status).toBe(500)
    expect(await arrivedAtMs(desk, file.id)).toBeNull()
    expect(server.logLines.some((line) => line.includes('S3 answered 503'))).toBe(true)
    s3.answerWith(null)

    expect(await askOffset(driver.browser, file.id)).toBe(5_000)
    expect(await fetchWhole(coordinator, file.id)).toEqual(file.body)
  },
)

test('a wrong secret is refused by the store, and nothing is kept', async () => {
  const wrong = createS3Store({ ...s3Account, endpoint: s3.endpoint, secretAccessKey: 'not the secret' })
  const place = { organisationId: 'a', id: 'b' }

  await expect(wrong.write(place, new Uint8Array(1))).rejects.toThrow('the S3 store answered 403')
  await expect(wrong.read(place)).rejects.toThrow('the S3 store answered 403')
  expect(s3.objects.size).toBe(0)
})
