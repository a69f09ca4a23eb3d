import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { Band } from '../../widgets/state/band.tsx'

/** An administrator holds no case content: the team and this phone are the work. */
export function AdministratorToday() {
  const t = useWords()
  return (
    <>
      <Band kind="info" title={t('today:administrator.text')} />
      <Rows>
        <Row
          href={paths.team}
          first={t('today:administrator.team')}
          second={t('today:administrator.team-text')}
          endIcon="fwd"
        />
        <Row
          href={paths.thisPhone}
          first={t('today:administrator.phone')}
          second={t('today:administrator.phone-text')}
          endIcon="fwd"
        />
      </Rows>
    </>
  )
}
