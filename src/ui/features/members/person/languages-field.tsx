import { useState } from 'react'
import { useCodeNames } from '#ui/platform/code-names.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { PickDialog } from '#ui/widgets/choice/pick-dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import css from './person.module.css'

/** Spoken by most of those whom the charities serve: one tap each, in every language of the screen the same order. */
const common = ['prs', 'ps', 'ar', 'fa', 'ku', 'en'] as const
const most = 8

interface LanguagesFieldProps {
  languages: readonly string[]
  onChange: (languages: string[]) => void
}

/** What they speak, the one they speak best first. */
export function LanguagesField({ languages, onChange }: LanguagesFieldProps) {
  const t = useWords()
  const { spoken, languageName } = useCodeNames()
  const [isPicking, setIsPicking] = useState(false)
  const shown = [...new Set([...common, ...languages])]
  const pick = (code: string) => {
    setIsPicking(false)
    onChange([...new Set([...languages, code])].slice(0, most))
  }
  return (
    <>
      <Chips
        label={t('person:languages')}
        help={t('person:languages-help')}
        optional={t('person:optional')}
        many
        options={shown.map((code) => ({ value: code, label: languageName(code) }))}
        value={languages}
        onChange={(chosen) => onChange(chosen.slice(0, most))}
      />
      <div className={css.beside}>
        <Button kind="quiet" icon="plus" onPress={() => setIsPicking(true)}>
          {t('person:action.other-language')}
        </Button>
      </div>
      <PickDialog
        open={isPicking}
        title={t('person:languages')}
        options={spoken.map(({ code, name, english }) => ({ value: code, label: name, search: english }))}
        value={undefined}
        words={{
          search: t('person:search-language'),
          clear: t('members:clear-search'),
          none: t('members:empty.nothing'),
          close: t('members:close'),
        }}
        onPick={pick}
        onClose={() => setIsPicking(false)}
      />
    </>
  )
}
