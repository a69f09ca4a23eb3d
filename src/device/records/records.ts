import type { Records, Writing } from '../device.ts'
import { type Beside, save, type SaveDeps } from './save.ts'
import type { Shelf } from './shelf.ts'
import { createTurns } from './turns.ts'

/** Reads and writes records of every kind. Writing needs no network and never waits for one. */
export function createRecords(
  deps: SaveDeps & { shelf: Shelf; onSave: (result: SaveOutcome, writings: readonly Writing[]) => void },
): Omit<Records, 'save'> & { save: (writings: readonly Writing[], beside?: Beside) => Promise<SaveOutcome> } {
  const inTurn = createTurns()
  return {
    save: (writings, beside = {}) =>
      inTurn(async () => {
        const result = await save(deps, writings, beside)
        deps.onSave(result, writings)
        return result
      }),
    watch: (kind, subject) => deps.shelf.watch(kind, subject) as never,
  }
}
export type SaveOutcome = Awaited<ReturnType<typeof save>>
