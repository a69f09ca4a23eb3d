import { useSearchParams } from 'wouter'
import { formatTime, timeAt } from '#rules/time/calendar.ts'
import { WorryWords } from '#ui/platform/calls/told-words.tsx'
import { useToldWorries } from '#ui/platform/calls/use-told.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import css from './card.module.css'

/** Straight after a worry was told: that it was, and how far it has come. Never what it said. */
export function ToldLine() {
  const t = useWords()
  const { language } = useLanguage()
  const [search] = useSearchParams()
  const id = search.get('told')
  const worry = useToldWorries().find((one) => one.id === id)
  if (!worry) return null
  return (
    <p className={css.told} role="status">
      {t('calls:worry.told-at', { time: formatTime(timeAt(worry.atMs), language) })}
      {' · '}
      <WorryWords worry={worry} />
    </p>
  )
}
