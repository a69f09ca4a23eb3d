import { useMemo } from 'react'
import { hasCasework } from '#rules/access.ts'
import { intlTagOf } from '#rules/language/language.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { useRecords } from '#ui/platform/use-records.ts'

/** Who could do a step besides me: those who work with members and have not left, in the order of the alphabet. */
export function useTeam() {
  const t = useWords()
  const { language } = useLanguage()
  const { me } = useDesk()
  const staff = useRecords('staff')
  return useMemo(() => {
    const { compare } = new Intl.Collator(intlTagOf(language))
    const others = (staff ?? [])
      .filter(({ id, fields }) => id !== me.staffId && !fields.leftOn && hasCasework(fields.role))
      .map(({ id, fields }) => ({ id, name: fields.name }))
      .sort((a, b) => compare(a.name, b.name))
    const nameOf = (id: string) =>
      id === me.staffId
        ? t('steps:who.me')
        : (staff?.find((one) => one.id === id)?.fields.name ?? t('steps:who.unknown'))
    return { others, nameOf }
  }, [staff, me, language, t])
}
