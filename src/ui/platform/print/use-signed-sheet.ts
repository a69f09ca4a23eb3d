import { useCallback } from 'react'
import { dayAt, formatDay, formatTime, timeAt } from '#rules/time/calendar.ts'
import { usePrintedSheet } from '../../widgets/layout/use-printed-sheet.ts'
import { useLanguage } from '../language.tsx'
import { useDesk } from '../phone-context.tsx'

/** On paper: whose or what it is at the head of every sheet, and who printed it when at its foot. */
export function useSignedSheet(names: readonly (string | null)[]) {
  const { me } = useDesk()
  const { language } = useLanguage()
  const foot = useCallback(() => {
    const nowMs = Date.now()
    const day = formatDay(dayAt(nowMs), language, { year: true })
    return sideBySide([me.name, day, formatTime(timeAt(nowMs), language)])
  }, [me.name, language])
  usePrintedSheet({ name: sideBySide(names), foot })
}

/** Each part stays in its own direction, whatever runs beside it. */
const sideBySide = (parts: readonly (string | null)[]) =>
  parts
    .filter((part) => part)
    .map((part) => `\u2068${part}\u2069`)
    .join(' · ')
