import type { Delivery } from '#rules/records/fortnight/delivery.ts'
import { useWords } from '#ui/platform/language.tsx'

/** What became of a stop, in a word or two: "Delivered", "Nobody there". */
export function OutcomeWords({ delivery: { outcome } }: { delivery: Pick<Delivery, 'outcome'> }) {
  const t = useWords()
  return t(`stops:outcome.${outcome}`)
}
