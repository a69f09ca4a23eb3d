import type { AskRefusal } from '#device/device.ts'
import type { Say } from '../../platform/language.tsx'

const said = [
  'wrong-credentials',
  'too-many-tries',
  'wrong-code',
  'already-set-up',
  'invitation-used',
  'email-taken',
  'storage-full',
] as const

/** What the server refused, in words: what is safe and what to do. */
export function refusalWords(t: Say, { reason }: AskRefusal): { title: string; text?: string } {
  if (reason === 'no-network') return { title: t('entry:no-network.title'), text: t('entry:no-network.text') }
  const known = said.find((one) => one === reason)
  return { title: known ? t(`entry:reason.${known}`) : t('entry:reason.other') }
}
