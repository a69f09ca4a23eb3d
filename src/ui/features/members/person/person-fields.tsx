import type { ReactNode } from 'react'
import { sexes } from '#rules/records/member.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { BirthField } from './birth-field.tsx'
import { LanguagesField } from './languages-field.tsx'
import { NationalityField } from './nationality-field.tsx'
import type { PersonDraft, PersonProblems } from './person-draft.ts'

interface PersonFieldsProps {
  draft: PersonDraft
  onChange: (draft: PersonDraft) => void
  problems: PersonProblems
  /** Under the names: whom on this phone they could be. */
  afterNames?: ReactNode
}

/** The questions about one person. Only a name is needed; everything else may stay unknown. */
export function PersonFields({ draft, onChange, problems, afterNames }: PersonFieldsProps) {
  const t = useWords()
  const optional = t('person:optional')
  return (
    <>
      <TextField
        label={t('person:own-name')}
        help={t('person:own-name-help')}
        error={problems.name && t(`person:name-problem.${problems.name}`)}
        value={draft.ownName}
        onChange={(ownName) => onChange({ ...draft, ownName })}
        maxLength={200}
        spellCheck={false}
      />
      <TextField
        label={t('person:latin-name')}
        optional={optional}
        lang="en"
        value={draft.latinName}
        onChange={(latinName) => onChange({ ...draft, latinName })}
        maxLength={200}
        autoCapitalize="words"
        spellCheck={false}
      />
      {afterNames}
      <Chips
        label={t('person:sex')}
        optional={optional}
        options={sexes.map((value) => ({ value, label: t(`person:sexes.${value}`) }))}
        value={draft.sex ?? undefined}
        onChange={(sex) => onChange({ ...draft, sex })}
        onClear={() => onChange({ ...draft, sex: null })}
      />
      <BirthField
        birth={draft.birth}
        onChange={(birth) => onChange({ ...draft, birth })}
        problem={problems.birth}
      />
      <LanguagesField
        languages={draft.languages}
        onChange={(languages) => onChange({ ...draft, languages })}
      />
      <Chips
        label={t('person:needs-interpreter')}
        optional={optional}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`person:answer.${value}`) }))}
        value={draft.needsInterpreter ?? undefined}
        onChange={(needsInterpreter) => onChange({ ...draft, needsInterpreter })}
        onClear={() => onChange({ ...draft, needsInterpreter: null })}
      />
      <NationalityField
        nationality={draft.nationality}
        onChange={(nationality) => onChange({ ...draft, nationality })}
      />
    </>
  )
}
