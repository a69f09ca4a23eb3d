import { useEffect, useState } from 'react'
import type { InvitationList } from '#device/device.ts'
import { dayAt, formatDay } from '#rules/time/calendar.ts'
import { useLanguage, useWords } from '../../platform/language.tsx'
import { useDesk } from '../../platform/phone-context.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'

/** Those who have a link and no account yet. Known to the server alone: nothing is shown while it cannot be asked. */
export function Invitations({ isInviting }: { isInviting: boolean }) {
  const t = useWords()
  const { language } = useLanguage()
  const { team } = useDesk()
  const [list, setList] = useState<InvitationList['invitations']>([])

  useEffect(() => {
    if (isInviting) return
    void team.askInvitations().then((answer) => answer.ok && setList(answer.value.invitations))
  }, [team, isInviting])

  if (list.length === 0) return null
  return (
    <Section title={t('team:invited')}>
      <Rows>
        {list.map((one) => (
          <Row
            key={one.staffId}
            first={<bdi>{one.name}</bdi>}
            second={`${t(`team:role.${one.role}`)} · ${t('team:expires', { day: formatDay(dayAt(one.expiresAtMs), language) })}`}
          />
        ))}
      </Rows>
    </Section>
  )
}
