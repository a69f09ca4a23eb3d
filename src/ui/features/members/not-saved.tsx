import type { SaveRefusal } from '#device/device.ts'
import { useWords } from '../../platform/language.tsx'
import { Band } from '../../widgets/state/band.tsx'

/** Says that nothing was written, why, and that what was typed is still here. */
export function NotSaved({ refusal }: { refusal: SaveRefusal | null }) {
  const t = useWords()
  if (!refusal) return null
  return (
    <Band kind="stop" title={t(`members:not-saved.${refusal.reason}`)} text={t('members:not-saved.kept')} />
  )
}
