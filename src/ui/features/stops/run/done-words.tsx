import type { Delivery } from '#rules/records/fortnight/delivery.ts'
import type { Run } from '#rules/records/fortnight/run.ts'
import { isDelivered } from '#rules/records/fortnight/delivery.ts'
import { formatTime, timeAt } from '#rules/time/calendar.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { OutcomeWords } from './outcome-words.tsx'

interface DoneWordsProps {
  run: Run
  delivery: Delivery
  unsentIds: ReadonlySet<string>
}

/** How it went, when, and what of it is not at the office yet, or was asked for and is not there. */
export function DoneWords({ run, delivery, unsentIds }: DoneWordsProps) {
  const t = useWords()
  const { language } = useLanguage()
  const { photoId, signatureId, outcome, atMs } = delivery
  const wants = (asked: boolean, id: string | null) => asked && id === null && isDelivered(outcome)
  return (
    <Facts>
      {[
        <OutcomeWords key="outcome" delivery={delivery} />,
        formatTime(timeAt(atMs), language),
        photoId !== null && unsentIds.has(photoId) && t('stops:picture.photo-to-send'),
        signatureId !== null && unsentIds.has(signatureId) && t('stops:picture.signature-to-send'),
        wants(run.wantsPhoto, photoId) && t('stops:picture.no-photo'),
        wants(run.wantsSignature, signatureId) && t('stops:picture.no-signature'),
      ]}
    </Facts>
  )
}
