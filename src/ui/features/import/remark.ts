import type { MemberListColumn } from '#rules/member-list/columns.ts'
import type { ListedMember } from '#rules/member-list/read-row.ts'
import type { MemberFile } from './member-file.ts'

/** As long as the fields of a member can be. */
export const NAME_MAX_LENGTH = 200
export const REMARK_MAX_LENGTH = 2_000
export const MOST_LANGUAGES = 8

interface Setting {
  readonly file: MemberFile
  readonly columns: readonly MemberListColumn[]
  /** Null when the row names none that can be kept as one. */
  readonly hotel: object | null
  readonly caseworker: { readonly staffId: string | null } | null
}

/**
 * The comments of a row, and below them every word that finds no other place: what could not be read, a room or postcode
 * without a hotel, a caseworker who is not in the team. Nothing that a charity wrote down is dropped.
 */
export function remarkOf(fields: ListedMember, { file, columns, hotel, caseworker }: Setting): string {
  const headed = (column: MemberListColumn, words: string | null | false) =>
    words ? [`${file.header[columns.indexOf(column)]?.trim() || column}: ${words}`] : []
  return [
    ...(fields.comment === null ? [] : [fields.comment]),
    ...headed('hotel', !hotel && fields.hotelName),
    ...headed('postcode', !hotel && fields.postcode),
    ...headed('room', !hotel && fields.room),
    ...headed('caseworker', caseworker?.staffId ? null : fields.caseworkerName),
    ...headed('languages', fields.languages.slice(MOST_LANGUAGES).join(', ')),
  ].join('\n')
}
