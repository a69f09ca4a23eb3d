import { useState } from 'react'
import { looksAfterTeam } from '#rules/access.ts'
import { languages } from '#rules/language/language.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useSwitchLanguage } from '../../platform/use-switch-language.ts'
import { keepTheme, storedTheme, themes, type Theme } from '../../platform/theme.ts'
import { Words } from '../../platform/words.tsx'
import { Chips } from '../../widgets/choice/chips.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { SignOutRow } from './sign-out-row.tsx'

/** What is neither today nor a member nor a hotel: the charity's own affairs, and this phone's. */
export function MoreScreen() {
  const t = useWords()
  const { me, lock } = useDesk()
  return (
    <Screen
      title={t('more:title')}
      sub={
        <>
          <Words k="more:signed-in-as" values={{ name: me.name, charity: me.organisationName }} />
          <br />
          {t(`more:role.${me.role}`)}
        </>
      }
      foot={
        <Button kind="solid" icon="lock" onPress={() => void lock()}>
          {t('more:lock')}
        </Button>
      }
    >
      {looksAfterTeam(me.role) && <CharityRows isCoordinator={me.role === 'coordinator'} />}
      <Section title={t('more:phone')}>
        <Rows>
          <Row first={t('more:waiting')} href={paths.waiting} endIcon="fwd" />
          <Row first={t('more:storage')} href={paths.thisPhone} endIcon="fwd" />
          <Row first={t('more:safety')} href={paths.safety} endIcon="fwd" />
          <SignOutRow />
        </Rows>
      </Section>
      <LanguageChoice />
      <ThemeChoice />
    </Screen>
  )
}

function CharityRows({ isCoordinator }: { isCoordinator: boolean }) {
  const t = useWords()
  return (
    <Section title={t('more:charity')}>
      <Rows>
        <Row first={t('more:team')} second={t('more:team-help')} href={paths.team} endIcon="fwd" />
        {isCoordinator && (
          <Row
            first={t('more:import')}
            second={t('more:import-help')}
            href={paths.importList}
            endIcon="fwd"
          />
        )}
      </Rows>
    </Section>
  )
}

function LanguageChoice() {
  const t = useWords()
  const { language, isRefused, switchTo } = useSwitchLanguage()
  return (
    <Chips
      label={t('language:title')}
      twoAbreast
      value={language}
      onChange={switchTo}
      error={isRefused && t('language:not-loaded')}
      options={languages.map((one) => ({
        value: one,
        label: <span lang={one}>{t(`language:name.${one}`)}</span>,
      }))}
    />
  )
}

function ThemeChoice() {
  const t = useWords()
  const [theme, setTheme] = useState<Theme>(() => storedTheme(localStorage))
  const choose = (next: Theme) => {
    keepTheme(localStorage, next)
    setTheme(next)
  }
  return (
    <Chips
      label={t('more:colours')}
      value={theme}
      onChange={choose}
      options={themes.map((one) => ({ value: one, label: t(`more:theme.${one}`) }))}
    />
  )
}
