import { useCodeNames } from '#ui/platform/code-names.ts'
import { useWords } from '#ui/platform/language.tsx'
import type { NoteDraft } from '../note-draft.ts'

/** How we talked in one line: each part stands by itself, so none needs the grammar of another. */
export function useTalkSummary({ visitId, manner, interpreter, language, minutes }: NoteDraft): string {
  const t = useWords()
  const { languageName } = useCodeNames()
  const isMissing = !manner || !interpreter
  const parts = [
    visitId === null && manner && t(`notes:manner.${manner}`),
    interpreter && t(`notes:interpreted.${interpreter}`),
    language && languageName(language),
    minutes !== null && t('notes:minutes', { count: minutes }),
    isMissing && t('notes:talk.missing'),
  ]
  return parts.filter((part) => typeof part === 'string').join(' · ')
}
