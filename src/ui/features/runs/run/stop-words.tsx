import { Facts, MemberName } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { DoorWords } from '#ui/platform/sharing/household-words.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { RunBoard, RunStop } from '../plan/run-board.ts'
import { StopStateWords } from './run-words.tsx'

/** Who is served at a stop, by the name of its lead member. */
export function StopName({ one, board }: { one: RunStop; board: RunBoard }) {
  const t = useWords()
  const due = board.dueByMember.get(one.stop.fields.memberId)
  return due ? <MemberName member={due.household.lead} /> : t('runs:unknown-member')
}

/** Where it is, and for how many, or what became of it. */
export function StopFacts({ one, board }: { one: RunStop; board: RunBoard }) {
  const t = useWords()
  const due = board.dueByMember.get(one.stop.fields.memberId)
  return (
    <Facts>
      {[
        due && <DoorWords key="door" household={due.household} hotels={board.hotels} />,
        due?.household.isProtected && (
          <Tone key="protected" tone="late">
            {t('call-lists:not-rung.do-not-contact')}
          </Tone>
        ),
        one.state.is === 'ahead' ? (
          t('deliveries:people', { count: one.stop.fields.size })
        ) : (
          <StopStateWords key="state" one={one} />
        ),
      ]}
    </Facts>
  )
}
