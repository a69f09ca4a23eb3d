import type { DueReason } from '#rules/fortnight/who-is-due.ts'
import { useWords } from '#ui/platform/language.tsx'
import css from './due.module.css'

/** What has to happen to those who stand so, where that is not plain. */
export function ReasonHelp({ reason }: { reason: DueReason }) {
  const t = useWords()
  if (reason === 'confirmed' || reason === 'not-wanted') return null
  return <p className={css.help}>{t(`deliveries:reason-help.${reason}`)}</p>
}
