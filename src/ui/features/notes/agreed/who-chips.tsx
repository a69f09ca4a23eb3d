import { useState } from 'react'
import type { Member } from '#rules/records/member.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { PickDialog } from '#ui/widgets/choice/pick-dialog.tsx'
import { useTeam } from './use-team.ts'

const theMember = 'member'

interface WhoChipsProps {
  /** The worker who does it; null: the member. */
  value: string | null
  onChange: (staffId: string | null) => void
  member: Member
}

/** Who does a step: me, the member, or another of the team. */
export function WhoChips({ value, onChange, member }: WhoChipsProps) {
  const t = useWords()
  const { me } = useDesk()
  const team = useTeam()
  const [isPicking, setPicking] = useState(false)
  const isAnother = value !== null && value !== me.staffId
  const pick = (staffId: string) => {
    setPicking(false)
    onChange(staffId)
  }
  return (
    <>
      <Chips
        label={t('steps:who.label')}
        value={value ?? theMember}
        onChange={(who) => onChange(who === theMember ? null : who)}
        options={[
          { value: me.staffId, label: t('steps:who.me') },
          { value: theMember, label: <bdi>{member.ownName ?? member.latinName}</bdi> },
          ...(isAnother ? [{ value, label: <bdi>{team.nameOf(value)}</bdi> }] : []),
        ]}
        more={{ label: t('steps:who.other'), onPress: () => setPicking(true) }}
      />
      <PickDialog
        open={isPicking}
        title={t('steps:who.label')}
        options={team.others.map(({ id, name }) => ({ value: id, label: name }))}
        value={value ?? undefined}
        words={{
          search: t('steps:who.search'),
          clear: t('steps:action.clear'),
          none: t('steps:who.none'),
          close: t('steps:action.close'),
        }}
        onPick={pick}
        onClose={() => setPicking(false)}
      />
    </>
  )
}
