/** A household to be rung, by its lead member. */
export interface ToBeRung {
  readonly memberId: string
  /** ISO 639, the one the lead speaks best first; empty where nobody has asked. */
  readonly languages: readonly string[]
}

/** A volunteer who rings. */
export interface Caller {
  readonly staffId: string
  readonly languages: readonly string[]
}

/**
 * How a caller and a household speak with each other. `own`: in a language of the household. `english`: nobody speaks
 * one of those, so in English, which both know. `unknown`: nobody has asked what the household speaks.
 */
export type SpeaksIn = 'own' | 'english' | 'unknown'

export interface Gift {
  readonly memberId: string
  readonly staffId: string
  readonly speaksIn: SpeaksIn
}

interface Sharing {
  readonly households: readonly ToBeRung[]
  readonly callers: readonly Caller[]
  /** What is given already: it stays, and counts when it is made even. */
  readonly given: readonly { readonly memberId: string; readonly staffId: string }[]
}

/**
 * Shares the households that nobody has yet out among those who ring: to somebody who speaks a language of theirs, in
 * English only where nobody does, and so evenly that no household could go over to a caller who has two fewer. What is
 * given stays where it is. `unspoken` are those nobody can speak with. The same question has always the same answer.
 */
export function shareOut({ households, callers, given }: Sharing): {
  readonly gifts: readonly Gift[]
  readonly unspoken: readonly string[]
} {
  const hasCaller = new Set(given.map(({ memberId }) => memberId))
  const free = households.filter(({ memberId }) => !hasCaller.has(memberId))
  const asked = free.map((household) => ({ household, ...whoCanRing(household, callers) }))
  const counts = new Map(callers.map(({ staffId }) => [staffId, 0]))
  for (const { staffId } of given)
    if (counts.has(staffId)) counts.set(staffId, (counts.get(staffId) ?? 0) + 1)

  const choices = asked.filter(({ staffIds }) => staffIds.length > 0)
  const chosen = giveToTheLeastBusy(choices, counts)
  while (evenOut(choices, chosen, counts));
  return {
    gifts: choices.map(({ household: { memberId }, speaksIn }) => ({
      memberId,
      staffId: chosen.get(memberId) ?? '',
      speaksIn,
    })),
    unspoken: asked
      .filter(({ staffIds }) => staffIds.length === 0)
      .map(({ household }) => household.memberId),
  }
}

/** In which language these two would speak; null where they cannot. */
export function speaksWith(household: Pick<ToBeRung, 'languages'>, caller: Caller): SpeaksIn | null {
  if (household.languages.length === 0) return 'unknown'
  const shared = household.languages.filter((code) => caller.languages.map(spoken).includes(spoken(code)))
  if (shared.some((code) => code !== 'en')) return 'own'
  return shared.length > 0 ? (household.languages[0] === 'en' ? 'own' : 'english') : null
}

/** Who speaks Persian and who speaks Dari understand each other. */
const spoken = (code: string) => (code === 'fa' ? 'prs' : code)

interface Choice {
  readonly household: ToBeRung
  readonly speaksIn: SpeaksIn
  /** Those who speak the household's best language first. */
  readonly staffIds: readonly string[]
}

function whoCanRing(household: ToBeRung, callers: readonly Caller[]): Omit<Choice, 'household'> {
  const best = spoken(household.languages[0] ?? '')
  const ofSort = (sort: SpeaksIn) =>
    callers
      .filter((caller) => speaksWith(household, caller) === sort)
      .toSorted((a, b) => knows(b, best) - knows(a, best) || compareIds(a.staffId, b.staffId))
      .map(({ staffId }) => staffId)
  for (const speaksIn of ['own', 'english', 'unknown'] as const) {
    const staffIds = ofSort(speaksIn)
    if (staffIds.length > 0) return { speaksIn, staffIds }
  }
  return { speaksIn: 'own', staffIds: [] }
}

const knows = ({ languages }: Caller, code: string) => Number(languages.map(spoken).includes(code))
const compareIds = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** First those who can be given to few. The counts grow with it. */
function giveToTheLeastBusy(choices: readonly Choice[], counts: Map<string, number>): Map<string, string> {
  const chosen = new Map<string, string>()
  const countOf = (staffId: string) => counts.get(staffId) ?? 0
  for (const { household, staffIds } of choices.toSorted((a, b) => a.staffIds.length - b.staffIds.length)) {
    const least = staffIds.reduce((a, b) => (countOf(b) < countOf(a) ? b : a))
    chosen.set(household.memberId, least)
    counts.set(least, countOf(least) + 1)
  }
  return chosen
}

/**
 * Takes one household from somebody who has at least two more than another, handing on from caller to caller where they
 * do not speak the same languages. Answers false when nothing can be made more even.
 */
function evenOut(
  choices: readonly Choice[],
  chosen: Map<string, string>,
  counts: Map<string, number>,
): boolean {
  const countOf = (staffId: string) => counts.get(staffId) ?? 0
  const busiestFirst = [...counts.keys()].toSorted((a, b) => countOf(b) - countOf(a))
  const held = Map.groupBy(choices, ({ household }) => chosen.get(household.memberId) ?? '')
  for (const from of busiestFirst) {
    const ways = waysFrom(from, held)
    const [to] = [...ways.keys()]
      .filter((staffId) => countOf(staffId) <= countOf(from) - 2)
      .toSorted((a, b) => countOf(a) - countOf(b) || compareIds(a, b))
    if (to === undefined) continue
    for (let at = to; at !== from;) {
      const step = ways.get(at)
      if (!step) throw new Error('a way leads back to where it began')
      chosen.set(step.memberId, at)
      at = step.by
    }
    counts.set(from, countOf(from) - 1)
    counts.set(to, countOf(to) + 1)
    return true
  }
  return false
}

/** Everybody to whom a household can be handed on from `from`, the nearest first: by whom, and which one. */
function waysFrom(from: string, held: ReadonlyMap<string, readonly Choice[]>) {
  const ways = new Map<string, { by: string; memberId: string }>()
  const reached = [from]
  for (const by of reached) {
    for (const { household, staffIds } of held.get(by) ?? []) {
      for (const staffId of staffIds) {
        if (staffId === from || ways.has(staffId)) continue
        ways.set(staffId, { by, memberId: household.memberId })
        reached.push(staffId)
      }
    }
  }
  return ways
}
