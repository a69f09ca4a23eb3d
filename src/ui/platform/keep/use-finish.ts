import { useLocation } from 'wouter'
import type { Writing } from '#device/device.ts'
import type { Draft } from '../use-draft.ts'
import { useSave } from '../use-save.ts'

interface Finishing {
  readonly draft: Pick<Draft<unknown>, 'handOver'>
  /** Where the screen leads once everything is saved. */
  readonly next: string
}

/** Finishes what was written: one save, then on to where the person expects; refused, everything stays where it is. */
export function useFinish({ draft, next }: Finishing) {
  const [, goTo] = useLocation()
  const { save, isSaving, refusal } = useSave(draft)
  const finish = (writings: readonly Writing[]) =>
    save({ writings, done: () => goTo(next, { replace: true }) })
  return { finish, refusal: refusal?.reason ?? null, isBusy: isSaving }
}
