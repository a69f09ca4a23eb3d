import { languages } from '#rules/language/language.ts'
import { useWords } from '../../platform/language.tsx'
import { useSwitchLanguage } from '../../platform/use-switch-language.ts'
import { Band } from '../../widgets/state/band.tsx'
import css from './language-bar.module.css'

const order = ['fa-AF', 'ps', 'ar', 'en'] as const satisfies readonly (typeof languages)[number][]

/** The four languages, each in its own name; one tap, and what was typed stays. */
export function LanguageBar() {
  const t = useWords()
  const { language, isRefused, switchTo } = useSwitchLanguage()
  return (
    <>
      <nav className={css.bar} aria-label={t('language:title')}>
        {order.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            className={css.language}
            aria-current={one === language || undefined}
            onClick={() => switchTo(one)}
          >
            <span>{t(`language:name.${one}`)}</span>
          </button>
        ))}
      </nav>
      {isRefused && <Band kind="stop" title={t('language:not-loaded')} />}
    </>
  )
}
