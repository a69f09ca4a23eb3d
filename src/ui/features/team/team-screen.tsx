import { useState } from 'react'
import type { ViewOf } from '#device/device.ts'
import { formatDay } from '#rules/time/calendar.ts'
import { useLanguage, useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { Band } from '../../widgets/state/band.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { Invitations } from './invitations.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { useTeam, type TeamView } from './use-team.ts'

/** Who works for the charity, with whom; and the way to invite somebody. */
export function TeamScreen() {
  const t = useWords()
  const { me } = useDesk()
  const team = useTeam()
  const [isInviting, setIsInviting] = useState(false)
  return (
    <Screen
      title={me.role === 'administrator' ? t('team:title-accounts') : t('team:title')}
      back={{ label: t('team:back'), href: paths.more }}
      foot={
        <Button kind="solid" icon="person-add" onPress={() => setIsInviting(true)}>
          {t('team:invite')}
        </Button>
      }
    >
      {!team && <Skeleton label={t('app:loading')} />}
      {team && <Unassigned team={team} />}
      {team && <People team={team} />}
      <Invitations isInviting={isInviting} />
      <InviteDialog open={isInviting} onClose={() => setIsInviting(false)} />
    </Screen>
  )
}

function Unassigned({ team }: { team: TeamView }) {
  const t = useWords()
  const count = team.members.filter(({ member }) => !team.caseloads.byMember.has(member.id)).length
  if (count === 0) return null
  return <Band kind="heed" title={t('team:unassigned', { count })} text={t('team:unassigned-help')} />
}

function People({ team }: { team: TeamView }) {
  const t = useWords()
  const active = team.staff.filter(({ fields }) => fields.leftOn === null)
  const left = team.staff.filter(({ fields }) => fields.leftOn !== null)
  return (
    <Section title={t('team:people')}>
      <Rows>
        {[...active, ...left].map((person) => (
          <PersonRow key={person.id} person={person} team={team} />
        ))}
      </Rows>
      {active.length <= 1 && <EmptyState title={t('team:none.title')} text={t('team:none.text')} />}
    </Section>
  )
}

function PersonRow({ person, team }: { person: ViewOf<'staff'>; team: TeamView }) {
  const t = useWords()
  const { language } = useLanguage()
  const { me } = useDesk()
  const { name, role, leftOn } = person.fields
  const members = team.caseloads.byStaff.get(person.id)?.length ?? 0
  const hotels = team.caseloads.hotelsByStaff.get(person.id)?.length ?? 0
  const showsWork = me.role === 'coordinator' && role === 'caseworker'
  const facts = [
    t(`team:role.${role}`),
    leftOn !== null && t('team:ended', { day: formatDay(leftOn, language, { year: true }) }),
    showsWork && leftOn === null && t('team:caseload', { count: members }),
    showsWork && hotels > 0 && t('team:hotels', { count: hotels }),
    person.id === me.staffId && t('team:you'),
  ].filter((fact) => fact !== false)
  return (
    <Row
      first={<bdi>{name}</bdi>}
      second={facts.join(' · ')}
      href={person.id === me.staffId ? undefined : paths.caseload(person.id)}
      endIcon={person.id === me.staffId ? undefined : 'fwd'}
    />
  )
}
