import { useState } from 'react'
import type { Area } from '#rules/casework/area.ts'
import type { Member } from '#rules/records/member.ts'
import type { Step } from '#rules/records/step.ts'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { useDraft } from '#ui/platform/use-draft.ts'
import { useRecord } from '#ui/platform/use-records.ts'
import { StepPage, type StepPageDraft } from './step-page.tsx'
import { NotHere } from './keep/not-here.tsx'

interface StepScreenProps {
  memberId: string
  /** Undefined: a new step. */
  stepId?: string | undefined
}

/** A step by itself: a new one, or one that was agreed. */
export function StepScreen({ memberId, stepId }: StepScreenProps) {
  const { me } = useDesk()
  const member = useRecord('member', memberId, memberId)
  const found = useRecord('step', stepId ?? '', memberId)
  const isReady = member && (found || (stepId === undefined && found === null))
  if (!isReady) return <NotHere isGone={member === null || found === null} />
  const fresh = { title: '', staffId: me.staffId, dueOn: null, areas: [], doneOn: null }
  const given = { memberId, stepId: found?.id ?? null, member: member.fields, stored: found?.fields ?? fresh }
  return <OpenStep key={stepId ?? 'new'} {...given} />
}

interface OpenStepProps {
  memberId: string
  stepId: string | null
  member: Member
  stored: Pick<Step, 'title' | 'staffId' | 'dueOn' | 'doneOn'> & { areas: readonly Area[] }
}

function OpenStep({ memberId, stepId, member, stored }: OpenStepProps) {
  const [start] = useState<StepPageDraft>(() => {
    const { title, staffId, dueOn, areas } = stored
    return {
      startedAtMs: Date.now(),
      base: { title, staffId, dueOn, areas },
      step: { id: stepId ?? crypto.randomUUID(), title, staffId, dueOn, otherDay: null },
      areas,
    }
  })
  const key = `step/${memberId}/${stepId ?? 'new'}`
  const draft = useDraft<StepPageDraft>(key, start)
  if (!draft) return <NotHere isGone={false} />
  return <StepPage {...{ memberId, member, start, draft, isNew: stepId === null, doneOn: stored.doneOn }} />
}
