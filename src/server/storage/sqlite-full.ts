const sqliteFull = 13

/** Whether SQLite threw because the disk, or what it may take of it, is full. */
export const isFull = (error: unknown) =>
  error instanceof Error && 'errcode' in error && error.errcode === sqliteFull
