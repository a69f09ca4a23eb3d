import { useState } from 'react'
import { useCodeNames } from '#ui/platform/code-names.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { PickDialog } from '#ui/widgets/choice/pick-dialog.tsx'

interface LanguageChipsProps {
  value: string | null
  onChange: (value: string | null) => void
  /** What the member speaks, best first. */
  known: readonly string[]
}

/** The language spoken: the member's own in one tap, any other from the list. */
export function LanguageChips({ value, onChange, known }: LanguageChipsProps) {
  const t = useWords()
  const { languageName, spoken } = useCodeNames()
  const [isPicking, setPicking] = useState(false)
  const offered = [...new Set([...known.slice(0, 3), 'en', ...(value ? [value] : [])])]
  const pick = (code: string) => {
    setPicking(false)
    onChange(code)
  }
  return (
    <>
      <Chips
        label={t('notes:talk.language')}
        optional={t('notes:optional')}
        value={value ?? undefined}
        onChange={onChange}
        onClear={() => onChange(null)}
        options={offered.map((code) => ({ value: code, label: languageName(code) }))}
        more={{ label: t('notes:talk.other-language'), onPress: () => setPicking(true) }}
      />
      <PickDialog
        open={isPicking}
        title={t('notes:talk.language')}
        options={spoken.map(({ code, name, english }) => ({ value: code, label: name, search: english }))}
        value={value ?? undefined}
        words={{
          search: t('notes:talk.search-language'),
          clear: t('notes:action.clear'),
          none: t('notes:talk.no-language'),
          close: t('notes:action.close'),
        }}
        onPick={pick}
        onClose={() => setPicking(false)}
      />
    </>
  )
}
