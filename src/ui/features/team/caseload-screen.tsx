import { useState } from 'react'
import type { ViewOf } from '#device/device.ts'
import { useWords } from '../../platform/language.tsx'
import { NotSavedBand } from '../../platform/house/not-saved-band.tsx'
import { useSave } from '../../platform/use-save.ts'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { CaseloadList } from './caseload-list.tsx'
import { ChooseMembers } from './choose-members.tsx'
import { CoveredHotels } from './covered-hotels.tsx'
import { EndAccess } from './end-access.tsx'
import { useTeam, type TeamView } from './use-team.ts'

/** One worker: their caseload, the hotels they cover, and the end of their access. */
export function CaseloadScreen({ staffId }: { staffId: string }) {
  const t = useWords()
  const team = useTeam()
  const person = team?.staff.find(({ id }) => id === staffId)
  const back = { label: t('team:back'), href: paths.team }
  if (!team) return <Skeleton label={t('app:loading')} />
  if (!person) {
    return (
      <Screen title={t('team:title')} back={back}>
        <EmptyState title={t('app:not-found.title')} text={t('app:not-found.text')} />
      </Screen>
    )
  }
  return <Worker person={person} team={team} />
}

function Worker({ person, team }: { person: ViewOf<'staff'>; team: TeamView }) {
  const t = useWords()
  const { me } = useDesk()
  const saving = useSave()
  const [isChoosing, setIsChoosing] = useState(false)
  const { name, role, leftOn } = person.fields
  const mayAssign = me.role === 'coordinator' && role === 'caseworker' && leftOn === null
  return (
    <Screen
      title={<bdi>{name}</bdi>}
      sub={t(`team:role.${role}`)}
      back={{ label: t('team:back'), href: paths.team }}
      foot={
        mayAssign && (
          <Button kind="solid" icon="plus" onPress={() => setIsChoosing(true)}>
            {t('team:person.add')}
          </Button>
        )
      }
    >
      <NotSavedBand saving={saving} />
      {mayAssign && <CaseloadList staffId={person.id} team={team} save={saving.save} />}
      {mayAssign && <CoveredHotels staffId={person.id} team={team} save={saving.save} />}
      {leftOn === null && person.id !== me.staffId && <EndAccess staffId={person.id} name={name} />}
      <ChooseMembers
        open={isChoosing}
        person={person}
        team={team}
        save={saving.save}
        onClose={() => setIsChoosing(false)}
      />
    </Screen>
  )
}
