import type { Records, Writing } from '../device.ts'
import { save, type SaveDeps } from './save.ts'
import type { Shelf } from './shelf.ts'
import { createTurns } from './turns.ts'

/** Reads and writes records of every kind. Writing needs no network and never waits for one. */
export function createRecords(
  deps: SaveDeps & { shelf: Shelf; onSave: (result: SaveOutcome, writings: readonly Writing[]) => void },
): Records {
  const inTurn = createTurns()
  return {
    save: (writings, options = {}) =>
      inTurn(async () => {
        const result = await save(deps, writings, options.dropDraft)
        deps.onSave(result, writings)
        return result
      }),
    watch: (kind, subject) => deps.shelf.watch(kind, subject) as never,
  }
}
export type SaveOutcome = Awaited<ReturnType<typeof save>>
