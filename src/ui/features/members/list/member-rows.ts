import type { ViewOf } from '#device/device.ts'
import { daysBetween } from '#rules/time/day.ts'
import { intlTagOf, type Language } from '#rules/language/language.ts'
import { currentStays, isWithUs, NEWS_DAYS } from '#rules/hotel/residents.ts'

export const memberFilters = ['mine', 'new', 'overdue', 'all'] as const
export type MemberFilter = (typeof memberFilters)[number]

/** A member as the list shows them. */
export interface MemberRow {
  readonly id: string
  readonly member: ViewOf<'member'>['fields']
  /** Where they live now; null when nobody knows. `hotelName` is empty when the hotel is not on this phone. */
  readonly home: { readonly hotelName: string; readonly room: string } | null
  readonly isMine: boolean
  readonly isNew: boolean
  readonly isWithUs: boolean
  /** How long the oldest open step has been late; 0 when none is. */
  readonly overdueDays: number
}

interface Known {
  readonly members: readonly ViewOf<'member'>[]
  readonly stays: readonly ViewOf<'stay'>[]
  readonly hotels: readonly ViewOf<'hotel'>[]
  readonly steps: readonly ViewOf<'step'>[]
  readonly assignments: readonly ViewOf<'assignment'>[]
  /** The staff id of whoever looks. */
  readonly me: string
  readonly today: string
}

/** Everybody on this phone, in no order. */
export function memberRows(known: Known): MemberRow[] {
  const { members, stays, hotels, today } = known
  const homes = currentStays(stays, today)
  const hotelNames = new Map(hotels.map(({ id, fields }) => [id, fields.name]))
  const mine = mineOf(known)
  const overdue = overdueDaysByMember(known)
  return members.map(({ id, fields }) => {
    const stay = homes.get(id)?.fields
    return {
      id,
      member: fields,
      home: stay ? { hotelName: hotelNames.get(stay.hotelId) ?? '', room: stay.room } : null,
      isMine: mine.has(id),
      isNew: isNew(fields.joinedOn, today),
      isWithUs: isWithUs(fields, today),
      overdueDays: overdue.get(id) ?? 0,
    }
  })
}

const isNew = (joinedOn: string, today: string) => {
  const days = daysBetween(joinedOn, today)
  return days >= 0 && days <= NEWS_DAYS
}

/** Whoever is in the caseload of `me` today. */
const mineOf = ({ assignments, me, today }: Pick<Known, 'assignments' | 'me' | 'today'>) =>
  new Set(
    assignments
      .filter(({ fields }) => fields.staffId === me && (fields.untilDay === null || fields.untilDay >= today))
      .map(({ fields }) => fields.memberId),
  )

function overdueDaysByMember({ steps, today }: Pick<Known, 'steps' | 'today'>): Map<string, number> {
  const daysByMember = new Map<string, number>()
  for (const { fields } of steps) {
    const { memberId, doneOn, dueOn } = fields
    if (doneOn !== null || dueOn === null || dueOn >= today) continue
    daysByMember.set(memberId, Math.max(daysByMember.get(memberId) ?? 0, daysBetween(dueOn, today)))
  }
  return daysByMember
}

/** Who stands under which filter. Those whom the charity no longer works with are only found by searching. */
export function isUnder(filter: MemberFilter, row: MemberRow): boolean {
  if (!row.isWithUs) return false
  switch (filter) {
    case 'mine':
      return row.isMine
    case 'new':
      return row.isNew
    case 'overdue':
      return row.overdueDays > 0
    case 'all':
      return true
  }
}

export const countUnder = (rows: readonly MemberRow[]): Record<MemberFilter, number> => ({
  mine: rows.filter((row) => isUnder('mine', row)).length,
  new: rows.filter((row) => isUnder('new', row)).length,
  overdue: rows.filter((row) => isUnder('overdue', row)).length,
  all: rows.filter((row) => isUnder('all', row)).length,
})

/**
 * In the order of the alphabet of whoever reads: an English screen goes by the Latin spelling where there is one, the
 * others by the member's own. Names in the other script follow after those in the reader's.
 */
export function inOrderOf(language: Language, rows: readonly MemberRow[]): MemberRow[] {
  const { compare } = new Intl.Collator(intlTagOf(language), { numeric: true, ignorePunctuation: true })
  const isLatinReader = language === 'en'
  const keyed = rows.map((row) => {
    const { ownName, latinName } = row.member
    const name = (isLatinReader ? (latinName ?? ownName) : (ownName ?? latinName)) ?? ''
    return { row, name, isForeign: isLatin(name) !== isLatinReader }
  })
  return keyed
    .sort(
      (a, b) =>
        Number(a.isForeign) - Number(b.isForeign) ||
        compare(a.name, b.name) ||
        compare(a.row.member.reference, b.row.member.reference),
    )
    .map(({ row }) => row)
}

const isLatin = (name: string) => /^\P{L}*\p{Script=Latin}/u.test(name)
