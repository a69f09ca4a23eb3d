import { useState } from 'react'
import { dayAt, formatDay, formatTime, timeAt } from '#rules/time/calendar.ts'
import { useLanguage, useWords } from '../language.tsx'
import type { Draft } from '../use-draft.ts'
import { useToday } from '../use-today.ts'
import { Button } from '../../widgets/form/button.tsx'
import css from './keep.module.css'

interface DraftLineProps<Content> {
  draft: Draft<Content>
  /** When writing began. */
  startedAtMs: number
  /** What an untouched screen holds. */
  start: Content
}

/** Says that something begun earlier is here again, and lets it be thrown away, with a way back. */
export function DraftLine<Content>({ draft, startedAtMs, start }: DraftLineProps<Content>) {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()
  const [isRestored, setRestored] = useState(draft.state === 'kept')
  const [thrown, setThrown] = useState<Content | null>(null)

  const throwAway = () => {
    setThrown(draft.content)
    setRestored(false)
    draft.change(start)
    void draft.forget()
  }
  const undo = () => {
    if (thrown !== null) draft.change(thrown)
    setThrown(null)
    setRestored(true)
  }
  if (isRestored) {
    const day = dayAt(startedAtMs)
    const time = formatTime(timeAt(startedAtMs), language)
    const words =
      day === today
        ? t('notes:draft.from-time', { time })
        : t('notes:draft.from-day', { day: formatDay(day, language), time })
    return <Line words={words} act={t('notes:action.throw-away')} onPress={throwAway} />
  }
  if (thrown !== null && draft.state === 'untouched') {
    return <Line words={t('notes:draft.thrown')} act={t('notes:action.undo')} onPress={undo} />
  }
  return null
}

function Line({ words, act, onPress }: { words: string; act: string; onPress: () => void }) {
  return (
    <div className={css.draft}>
      <p role="status">{words}</p>
      <Button kind="quiet" onPress={onPress}>
        {act}
      </Button>
    </div>
  )
}
