import type { Visit } from '../records/visit.ts'

/** A visit as this rule needs it, with the id by which others name it. */
interface Kept {
  readonly id: string
  readonly fields: Visit
}

/** Orders visits by day and time; one at any time of a day comes before those with a time. */
export const compareVisits = (a: Kept, b: Kept) =>
  a.fields.onDay.localeCompare(b.fields.onDay) ||
  a.fields.atTime.localeCompare(b.fields.atTime) ||
  a.id.localeCompare(b.id, 'en')

/** Visits still to come or under way, the next first; one that was planned for a day gone by and never begun is among them. */
export const openVisits = <V extends Kept>(visits: readonly V[]): V[] =>
  visits
    .filter(({ fields }) => fields.state === 'planned' || fields.state === 'under-way')
    .sort(compareVisits)

/** The next visit anybody makes: one under way, else the first planned from today on. */
export const nextVisit = <V extends Kept>(visits: readonly V[], today: string): V | undefined => {
  const open = openVisits(visits)
  return (
    open.find(({ fields }) => fields.state === 'under-way') ??
    open.find(({ fields }) => fields.onDay >= today)
  )
}

/** The visit that was finished last. */
export const lastVisit = <V extends Kept>(visits: readonly V[]): V | undefined =>
  visits
    .filter(({ fields }) => fields.state === 'finished')
    .sort(compareVisits)
    .at(-1)

/**
 * What somebody's *start* goes on with, rather than making a second visit: the one they have under way, else the one they planned
 * for today, else one planned for a day gone by.
 */
export function visitToGoOnWith<V extends Kept>(
  visits: readonly V[],
  staffId: string,
  today: string,
): V | undefined {
  const mine = openVisits(visits).filter(({ fields }) => fields.staffId === staffId)
  return (
    mine.findLast(({ fields }) => fields.state === 'under-way') ??
    mine.find(({ fields }) => fields.onDay === today) ??
    mine.findLast(({ fields }) => fields.onDay < today)
  )
}
