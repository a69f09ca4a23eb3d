/**
 * What the server asks of a database, and all it asks. Two words carry it: `read` sees one moment, `write` is all or
 * nothing and lasting when it answers. The SQL that passes through is written once, in what SQLite and PostgreSQL have
 * in common (`?` for a value, `on conflict … do update`, JSON as text, 0 and 1 for no and yes), so that an adapter is
 * a way to reach a database and nothing more. `tests/contract/store.ts` holds every adapter to this promise.
 */
export type Value = string | number | null

/** A way to send statements. Inside `read` and `write` only, and never kept beyond them. */
export interface Sql {
  all<Row extends object>(text: string, ...values: readonly Value[]): Promise<Row[]>
  first<Row extends object>(text: string, ...values: readonly Value[]): Promise<Row | undefined>
  /** How many rows it touched. */
  run(text: string, ...values: readonly Value[]): Promise<number>
}

/**
 * Work on the database. It must touch nothing outside (no network, no timers, no other `read` or `write`), for it may
 * be run a second time when the transaction that it shared with others could not be committed.
 */
export type Work<T> = (sql: Sql) => Promise<T>

export interface Store {
  /** Every statement of the work sees the database as it was at the first. */
  read<T>(work: Work<T>): Promise<T>
  /**
   * One transaction, as if no other wrote meanwhile: what it reads is what those before it wrote, so that of two that
   * ask and then write (is there a top-up already?) the second sees the first. What it throws undoes it and is thrown on; when it answers, the work survives a power cut.
   * Throws `StorageFull` when there is no room, with nothing of it written.
   */
  write<T>(work: Work<T>): Promise<T>
  close(): Promise<void>
}

/** The disk is full. Thrown, since every write may meet it and only the front door can say it. */
export class StorageFull extends Error {
  constructor(cause: unknown) {
    super('the storage is full', { cause })
    this.name = 'StorageFull'
  }
}
