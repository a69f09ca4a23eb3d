import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'

const promised = ['encrypted', 'kept', 'forgets'] as const
const notPromised = ['unlocked', 'system', 'offline'] as const

/** What is promised and what is not, in plain words. */
export function SafetyScreen() {
  const t = useWords()
  return (
    <Screen title={t('more:safety')} back={{ label: t('more:back'), href: paths.more }}>
      <Section title={t('more:safety-screen.promised')}>
        <Rows>
          {promised.map((one) => (
            <Row key={one} reads first={t(`more:safety-screen.${one}`)} />
          ))}
        </Rows>
      </Section>
      <Section title={t('more:safety-screen.not-promised')}>
        <Rows>
          {notPromised.map((one) => (
            <Row key={one} reads first={t(`more:safety-screen.${one}`)} />
          ))}
        </Rows>
      </Section>
    </Screen>
  )
}
