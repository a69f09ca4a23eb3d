import { useState } from 'react'
import { useMyCalls, type CallRow } from '#ui/platform/calls/use-my-calls.ts'
import { useMyTopUps, type MyTopUp } from '#ui/platform/calls/use-my-top-ups.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useDraft } from '#ui/platform/use-draft.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { CallGone } from '../call-gone.tsx'
import { startTopUp, type TopUpDraft } from './top-up-draft.ts'
import { TopUpForm } from './top-up-form.tsx'
import { topUpHead } from './top-up-head.tsx'
import { TopUpsSoFar } from './top-ups-so-far.tsx'

/** Phone credit or travel money for the member of a call. One a member and cycle: a second waits for the coordinator. */
export function TopUpScreen({ callId }: { callId: string }) {
  const t = useWords()
  const mine = useMyCalls()
  const row = mine?.rows.find(({ call }) => call.id === callId)
  const topUps = useMyTopUps(row?.call.fields.cycleId, row?.call.fields.memberId)
  if (!mine || !topUps) return <Skeleton label={t('app:loading')} />
  if (!row) return <CallGone />
  return <OpenTopUp row={row} topUps={topUps} />
}

function OpenTopUp({ row, topUps }: { row: CallRow; topUps: readonly MyTopUp[] }) {
  const t = useWords()
  const [isAnother, setAnother] = useState(false)
  const [start] = useState(() => startTopUp(row.card))
  const draft = useDraft<TopUpDraft>(`top-up/${row.call.id}`, start)
  if (!draft) return <Skeleton label={t('app:loading')} />
  if (topUps.length === 0 || isAnother || draft.state !== 'untouched') {
    return <TopUpForm {...{ row, topUps, draft }} />
  }
  return (
    <Screen
      {...topUpHead(row, t('calls:top-up.title'))}
      back={{ label: t('calls:action.back-to-call'), href: paths.call(row.call.id) }}
      foot={
        <Button kind="line" wide icon="plus" onPress={() => setAnother(true)}>
          {t('calls:action.another-top-up')}
        </Button>
      }
    >
      <TopUpsSoFar topUps={topUps} />
    </Screen>
  )
}
