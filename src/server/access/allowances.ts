import type { Sql } from '../storage/store.ts'

/**
 * What one person may use up on one day of the server's: far more than any day's work, on however many devices, and far
 * too little to fill a disk. What is beyond it stays on the phone, and may come on another day.
 */
export const allowances = {
  /** Changes that were not applied, kept whole for a person to look at. */
  heldChanges: 2_000,
  /** Their length together, as JSON text. */
  heldChars: 8_000_000,
  /** Changes of somebody who works by the day, and so writes what they may not read back. */
  dayWorkChanges: 5_000,
  /** Sealed files begun, in bytes. */
  fileBytes: 400_000_000,
} as const
export type Allowance = keyof typeof allowances

/** Thrown, not returned, so that nothing of the write stays in which it was used up; the front door answers it. */
export class AllowanceSpent extends Error {
  override name = 'AllowanceSpent'
  readonly what: Allowance

  constructor(what: Allowance) {
    super(`more ${what} than a day allows`)
    this.what = what
  }
}

/** Counts it within the write that it is used in. Throws `AllowanceSpent` where that is more than the day allows. */
export async function spend(
  sql: Sql,
  whose: { readonly organisationId: string; readonly staffId: string; readonly today: string },
  { what, amount }: { readonly what: Allowance; readonly amount: number },
) {
  const row = await sql.first<{ amount: number }>(
    `insert into used_today (organisation_id, staff_id, what, on_day, amount) values (?, ?, ?, ?, ?)
     on conflict (organisation_id, staff_id, what) do update set on_day = excluded.on_day,
       amount = excluded.amount + case used_today.on_day when excluded.on_day then used_today.amount else 0 end
     returning amount`,
    whose.organisationId,
    whose.staffId,
    what,
    whose.today,
    amount,
  )
  if ((row?.amount ?? 0) > allowances[what]) throw new AllowanceSpent(what)
}
