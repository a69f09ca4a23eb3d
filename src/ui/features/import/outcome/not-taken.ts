import type { NobodyRow, PersonRow, Preview } from '../preview.ts'

/** Why a row is not, or not wholly, in the records. Also keys of the locales. */
export type NotTakenReason = 'already-known' | 'same-as-row' | 'not-a-member' | 'left-out' | 'cut'

export interface NotTakenRow {
  readonly reason: NotTakenReason
  readonly of: PersonRow | NobodyRow
}

/** The rows that did not become a member, in the order of the file, and those whose remark was cut. Empty rows are no loss. */
export function notTakenOf({ people, nobodies }: Preview): NotTakenRow[] {
  const rows = [
    ...people.flatMap((of): NotTakenRow[] => {
      const reason = reasonOf(of)
      return reason ? [{ reason, of }] : []
    }),
    ...nobodies.map((of): NotTakenRow => ({ reason: 'not-a-member', of })),
  ]
  return rows.sort((a, b) => a.of.row - b.of.row)
}

function reasonOf({ isTaken, outcome, tooLong }: PersonRow): NotTakenReason | null {
  if (isTaken) return tooLong.includes('comment-too-long') ? 'cut' : null
  return outcome === 'new' ? 'left-out' : outcome
}
