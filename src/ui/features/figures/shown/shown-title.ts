import type { CallResult } from '#rules/figures/calls-made.ts'
import type { PackageState } from '#rules/figures/packages.ts'
import type { TopUpFate } from '#rules/figures/top-ups-counted.ts'
import type { HouseholdState } from '#rules/figures/wants.ts'
import type { DeliveryOutcome } from '#rules/records/fortnight/delivery.ts'
import { useWords } from '#ui/platform/language.tsx'
import type { Shown } from './shown.ts'

/** What a figure is the count of, as the heading of its rows. `readShown` has let only known words through. */
export function useShownTitle({ of, state, outcome, result, address, fate }: Shown): string {
  const t = useWords()
  switch (of) {
    case 'packages': {
      if (outcome !== undefined) return t(`figures:outcome.${outcome as DeliveryOutcome}`)
      const packages = (state ?? 'planned') as PackageState | 'planned'
      return t(`figures:shown.packages.${packages}`)
    }
    case 'calls':
      if (address !== undefined) return t('figures:calls.address-wrong')
      return result === undefined ? t('figures:calls.total') : t(`figures:result.${result as CallResult}`)
    case 'top-ups':
      if (fate === undefined) return t('figures:top-ups.title')
      return fate === 'counted' ? t('figures:top-ups.counted') : t(`figures:fate.${fate as TopUpFate}`)
    case 'wants': {
      const pieces = (state ?? 'wanted') as 'wanted' | 'met' | 'not-met' | 'to-go'
      return t(`figures:shown.wants.${pieces}`)
    }
    case 'households': {
      const households = (state ?? 'wanted') as HouseholdState | 'wanted'
      return t(`figures:households.${households}`)
    }
  }
}
