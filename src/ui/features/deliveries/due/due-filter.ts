import type { ViewOf } from '#device/device.ts'
import type { Due } from '#ui/platform/fortnight/use-due.ts'

export interface DueFilter {
  /** Null: of all. */
  readonly hotelId: string | null
  readonly language: string | null
}

export const noFilter: DueFilter = { hotelId: null, language: null }

/** Whether somebody is shown: in that hotel, and speaking that language. */
export const isShown = ({ hotelId, language }: DueFilter, { household }: Due) =>
  (hotelId === null || household.hotelId === hotelId) &&
  (language === null || household.languages.includes(language))

/** The hotels and languages that there is somebody of, so that no choice leads to an empty list. */
export function choicesOf(due: readonly Due[], hotels: readonly ViewOf<'hotel'>[]) {
  const hotelIds = new Set(due.map(({ household }) => household.hotelId))
  return {
    hotels: hotels
      .filter(({ id }) => hotelIds.has(id))
      .toSorted((a, b) => a.fields.name.localeCompare(b.fields.name, 'en', { numeric: true })),
    languages: [...new Set(due.flatMap(({ household }) => household.languages))],
  }
}
