import { useState } from 'react'
import { callDraftKey, emptyCall, type CallDraft } from '#ui/platform/calls/call-draft.ts'
import { useMyCalls, type CallRow } from '#ui/platform/calls/use-my-calls.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useDraft } from '#ui/platform/use-draft.ts'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { CallEditor } from './call-editor.tsx'
import { CallGone } from './call-gone.tsx'
import { CallNotToMake } from './call-not-to-make.tsx'

/** One call of my list: whom to ring, how, and what came of it. */
export function CallScreen({ callId }: { callId: string }) {
  return <OpenCall key={callId} callId={callId} />
}

function OpenCall({ callId }: { callId: string }) {
  const t = useWords()
  const mine = useMyCalls()
  const draft = useDraft<CallDraft>(callDraftKey(callId), emptyCall)
  const row = mine?.rows.find(({ call }) => call.id === callId)
  const known = useKnown(row)
  if (!mine || !draft) return <Skeleton label={t('app:loading')} />
  if (row?.place === 'not-to-ring') return <CallNotToMake row={row} mine={mine} />
  if (row) return <CallEditor row={row} mine={mine} draft={draft} isGone={false} />
  // Taken off the list while somebody is writing: what they were told is theirs to save, and the name is gone.
  if (known && draft.state !== 'untouched') {
    return <CallEditor row={{ ...known, card: undefined }} mine={mine} draft={draft} isGone />
  }
  return <CallGone />
}

/** The call as it was last seen on this screen. */
function useKnown(row: CallRow | undefined) {
  const [known, setKnown] = useState(row)
  if (row && row !== known) setKnown(row)
  return known
}
