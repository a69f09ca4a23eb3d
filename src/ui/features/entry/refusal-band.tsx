import type { AskRefusal } from '#device/device.ts'
import { useWords } from '../../platform/language.tsx'
import { Band } from '../../widgets/state/band.tsx'
import { refusalWords } from './refusal-words.ts'

/** What the server refused; nothing while it refused nothing. */
export function RefusalBand({ refusal }: { refusal: AskRefusal | null }) {
  const t = useWords()
  if (!refusal) return null
  return <Band kind="stop" {...refusalWords(t, refusal)} />
}
