import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { SyncState } from '#device/device.ts'
import { timeAt, formatTime } from '#rules/time/calendar.ts'
import { useLanguage, useWords } from '../platform/language.tsx'
import { paths } from '../platform/paths.ts'
import { useDesk } from '../platform/phone-context.tsx'
import { useSession } from '../platform/session-store.ts'
import { useObserved } from '../platform/use-observed.ts'
import { SaveMark, type SaveState } from '../widgets/progress/save-mark.tsx'

const drawingOf: Readonly<Record<SyncState['is'], SaveState>> = {
  'all-sent': 'sent',
  waiting: 'waiting',
  sending: 'sending',
  offline: 'offline',
  'office-full': 'waiting',
  'signed-out': 'waiting',
  'must-update': 'waiting',
  'not-saved': 'notSaved',
}

/** The save mark: one honest line on what only this phone has. A tap lists what waits and why. */
export function PhoneMark() {
  const { sync } = useDesk()
  const [, go] = useLocation()
  const state = useObserved(useMemo(() => sync.state, [sync]))
  const draft = useSession((session) => session.draft)
  const words = useMarkWords(state)
  const draftWords = useDraftWords(draft)
  if (!state) return null
  const isBad = state.is === 'not-saved' || draft === 'not-kept'
  const drawing = isBad ? 'notSaved' : draft ? 'waiting' : drawingOf[state.is]
  return <SaveMark state={drawing} words={draftWords ?? words} onPress={() => go(paths.waiting)} />
}

function useDraftWords(draft: 'kept' | 'not-kept' | null): string | null {
  const t = useWords()
  if (draft === 'kept') return t('save-mark:draft-kept')
  if (draft === 'not-kept') return t('save-mark:not-saved.phone-full')
  return null
}

function useMarkWords(state: SyncState | undefined): string {
  const t = useWords()
  const { language } = useLanguage()
  if (!state) return ''
  switch (state.is) {
    case 'all-sent':
      return state.atMs === null
        ? t('save-mark:all-sent')
        : t('save-mark:all-sent-at', { time: formatTime(timeAt(state.atMs), language) })
    case 'waiting':
      return t('save-mark:waiting', { count: state.count })
    case 'sending':
      return t('save-mark:sending', { done: state.done, total: state.count })
    case 'offline':
      return state.count === 0 ? t('save-mark:offline-none') : t('save-mark:offline', { count: state.count })
    case 'office-full':
      return t('save-mark:office-full', { count: state.count })
    case 'signed-out':
      return t('save-mark:signed-out')
    case 'must-update':
      return t('save-mark:must-update')
    case 'not-saved':
      return t(`save-mark:not-saved.${state.why}`)
  }
}
