/** A record as these rules need it: what it says, and the id by which others name it. */
export interface Kept<Fields> {
  readonly id: string
  readonly fields: Fields
}

/** One that also says when it last changed, by the clock of whoever changed it. */
export interface KeptSince<Fields> extends Kept<Fields> {
  readonly changedAtMs: number
}
