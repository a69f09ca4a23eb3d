import type { Desk, SaveRefusal, Writing } from '#device/device.ts'
import { ok, type Result } from '#rules/result.ts'
import type { ListedHotel } from '../match/hotels.ts'
import type { PersonRow } from '../preview.ts'
import { hotelWriting, memberWritings } from './member-writings.ts'

/** So many writings are one save: few enough that no screen stands still meanwhile. */
export const MOST_WRITINGS = 100

export interface ImportJob {
  readonly people: readonly PersonRow[]
  /** Those of the list, known and new. */
  readonly hotels: readonly ListedHotel[]
  /** `YYYY-MM-DD` */
  readonly today: string
}

export type ImportRun = ReturnType<typeof createImportRun>

type Deps = Pick<Desk, 'makeReference'> & { readonly records: Pick<Desk['records'], 'save'> }

/**
 * Writes what a list becomes, hotels first, then the members in batches, all of one member in one save. `goOn` begins, and
 * after a refusal begins again where it stopped: what was saved is not written twice.
 */
export function createImportRun({ records, makeReference }: Deps, job: ImportJob) {
  const newHotels = job.hotels.filter(({ id }) => id === null)
  const hotelIds = new Map(job.hotels.map(({ key, id }) => [key, id ?? crypto.randomUUID()]))
  let hotelsSaved = 0
  let membersSaved = 0
  /** Made and refused: the same records are offered again. */
  let pending: { writings: readonly Writing[]; count: number } | null = null

  const hotelBatch = () => {
    const batch = newHotels.slice(hotelsSaved, hotelsSaved + MOST_WRITINGS)
    return {
      writings: batch.map((hotel) => hotelWriting(hotel, hotelIds.get(hotel.key) ?? '')),
      count: batch.length,
    }
  }

  const memberBatch = async () => {
    const writings: Writing[] = []
    let count = 0
    for (const row of job.people.slice(membersSaved)) {
      const hotelId = row.hotel ? (hotelIds.get(row.hotel.key) ?? null) : null
      const given = { reference: await makeReference(), hotelId, today: job.today }
      const theirs = memberWritings(row, given)
      writings.push(...theirs)
      count += 1
      // Nobody has more than this; another one might not fit.
      if (writings.length > MOST_WRITINGS - 4) break
    }
    return { writings, count }
  }

  const saveNext = async (): Promise<Result<void, SaveRefusal>> => {
    const isHotels = hotelsSaved < newHotels.length
    pending ??= isHotels ? hotelBatch() : await memberBatch()
    const saved = await records.save(pending.writings)
    if (!saved.ok) return saved
    if (isHotels) hotelsSaved += pending.count
    else membersSaved += pending.count
    pending = null
    return saved
  }

  return {
    job,
    newHotels,
    membersSaved: () => membersSaved,
    async goOn(onProgress: (membersSaved: number) => void): Promise<Result<void, SaveRefusal>> {
      while (hotelsSaved < newHotels.length || membersSaved < job.people.length) {
        const saved = await saveNext()
        if (!saved.ok) return saved
        onProgress(membersSaved)
      }
      return ok(undefined)
    },
  }
}
