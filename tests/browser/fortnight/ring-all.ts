import type { Page } from '@playwright/test'
import {
  askTopUp,
  callLater,
  notReached,
  openCall,
  openList,
  reached,
  refusedToTalk,
  takeNextCall,
  tellWorry,
  type At,
} from '../support/caller.ts'
import type { Say } from '../support/words.ts'
import type { TownHousehold } from './town.ts'

/** A caller at the phone. */
interface Caller {
  readonly page: Page
  readonly words: Say
}

/**
 * Rings one after the other until the list is through or `limit` calls are made. Most are reached; by their place on
 * the list some are not, one has moved, one asks for something, one worries the caller.
 */
export async function ringAll(
  { page, words }: Caller,
  { shared, moved, limit }: { shared: string; moved: readonly TownHousehold[]; limit: number },
) {
  const { doneCount } = await openList(page, words)
  let at: At = await takeNextCall(page, words)
  let unanswered: At = null
  for (let made = 0; made < limit && at !== null; made += 1) {
    const place = doneCount + made
    if (place === places.unanswered) unanswered = at
    const who = await page.locator('main h1').first().innerText()
    const isShared = who.includes(shared)
    if (isShared) await askTopUp(page, words, { sort: 'phone', pounds: 10, state: 'sent' })
    const next = await ringOne({
      page,
      words,
      place,
      isMoved: moved.some(({ ownName }) => who.includes(ownName)),
      isShared,
    })
    at = next
  }
  // Nobody answered there: twice more, so that it becomes a task.
  for (let again = 0; unanswered !== null && again < 2; again += 1) {
    await openCall(page, unanswered)
    await notReached(page, words, 'no-answer')
  }
}

/** Where on a list something else than an answer is told, counted from nought. */
const places = { unanswered: 5, wrong: 9, later: 13, refused: 14, travel: 16, worry: 22 } as const

interface Ring {
  readonly page: Page
  readonly words: Say
  readonly place: number
  readonly isMoved: boolean
  readonly isShared: boolean
}

async function ringOne({ page, words, place, isMoved, isShared }: Ring) {
  if (isMoved)
    return reached(page, words, { isAddressRight: false, movedTo: 'Harbour House 399', wantsPackage: true })
  if (isShared) return reached(page, words, { isAddressRight: true, wantsPackage: true, mood: 4 })
  if (place === places.unanswered) return notReached(page, words, 'no-answer')
  if (place === places.wrong) return notReached(page, words, 'wrong-number')
  if (place === places.later) return callLater(page, words, 'tomorrow')
  if (place === places.refused) return refusedToTalk(page, words)
  if (place === places.travel) await askTopUp(page, words, { sort: 'travel', pounds: 15 })
  if (place === places.worry) await tellWorry(page, words, 'The children have not been outside for days.')
  return reached(page, words, {
    isAddressRight: true,
    wantsPackage: true,
    mood: (1 + (place % 5)) as 1 | 2 | 3 | 4 | 5,
    ...(place % 10 === 0 ? { people: 3, otherNeeds: 'A cot' } : {}),
  })
}
