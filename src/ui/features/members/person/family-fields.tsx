import { useState, type ReactNode } from 'react'
import { contactOwners } from '#rules/records/contact.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Switch } from '#ui/widgets/amount/switch.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import type { FamilyDraft, FamilyProblems } from './family.ts'
import { Band } from '#ui/widgets/state/band.tsx'
import { KnownAlready } from './known-already.tsx'
import { emptyPerson, type PersonDraft } from './person-draft.ts'
import { PersonFields } from './person-fields.tsx'
import css from './person.module.css'

interface FamilyFieldsProps {
  draft: FamilyDraft
  onChange: (draft: FamilyDraft) => void
  problems: FamilyProblems
  /** The questions about the hotel and the room. */
  where: ReactNode
}

/** The questions about a family: where, who each of them is, and how to reach them. */
export function FamilyFields({ draft, onChange, problems, where }: FamilyFieldsProps) {
  const t = useWords()
  const { people } = draft
  const [removed, setRemoved] = useState<PersonDraft | null>(null)
  const changePerson = (at: number, person: PersonDraft) =>
    onChange({ ...draft, people: people.with(at, person) })
  const remove = (at: number) => {
    setRemoved(people[at] ?? null)
    onChange({ ...draft, people: people.toSpliced(at, 1) })
  }
  const putBack = (person: PersonDraft) => {
    setRemoved(null)
    onChange({ ...draft, people: [...people, person] })
  }
  return (
    <>
      {where}
      <Sheet between>
        <Switch
          label={t('members:add.just-arrived')}
          checked={draft.hasJustArrived}
          onChange={(hasJustArrived) => onChange({ ...draft, hasJustArrived })}
        />
      </Sheet>
      {people.map((person, at) => (
        <Section
          key={at}
          title={t('members:add.person', { number: at + 1 })}
          tools={
            at > 0 && (
              <Button kind="quiet" onPress={() => remove(at)}>
                {t('members:action.remove-person')}
              </Button>
            )
          }
        >
          <PersonFields
            draft={person}
            onChange={(next) => changePerson(at, next)}
            problems={problems.people[at] ?? {}}
            afterNames={<KnownAlready names={[person.ownName, person.latinName]} />}
          />
        </Section>
      ))}
      {removed && (
        <Band
          kind="info"
          title={t('members:add.removed')}
          act={
            <Button icon="undo" onPress={() => putBack(removed)}>
              {t('members:action.put-back')}
            </Button>
          }
        />
      )}
      <div className={css.beside}>
        <Button
          icon="person-add"
          wide
          onPress={() => onChange({ ...draft, people: [...people, nextPerson(people)] })}
        >
          {t('members:action.add-person')}
        </Button>
      </div>
      <Section title={t('members:add.reach')}>
        <TextField
          label={t('person:phone')}
          optional={t('person:optional')}
          error={problems.phone && t(`person:phone-problem.${problems.phone}`)}
          type="tel"
          dir="ltr"
          value={draft.phone}
          onChange={(phone) => onChange({ ...draft, phone })}
        />
        {draft.phone.trim() !== '' && (
          <Chips
            label={t('person:phone-owner')}
            twoAbreast
            options={contactOwners.map((value) => ({ value, label: t(`person:owner.${value}`) }))}
            value={draft.phoneOwner}
            onChange={(phoneOwner) => onChange({ ...draft, phoneOwner })}
          />
        )}
      </Section>
    </>
  )
}

/** A family mostly speaks one language and comes from one country. */
const nextPerson = (people: readonly PersonDraft[]): PersonDraft => ({
  ...emptyPerson,
  languages: people[0]?.languages ?? [],
  needsInterpreter: people[0]?.needsInterpreter ?? null,
  nationality: people[0]?.nationality ?? null,
})
