import { useLocation } from 'wouter'
import { edit, type ViewOf } from '#device/device.ts'
import { member as memberKind } from '#rules/records/member.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDraft, type Draft } from '../../platform/use-draft.ts'
import { useOpenForm } from '../../platform/use-open-form.ts'
import { useRecord } from '../../platform/use-records.ts'
import { useToday } from '../../platform/use-today.ts'
import { Switch } from '../../widgets/amount/switch.tsx'
import { TextArea } from '../../widgets/form/text-area.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Sheet } from '../../widgets/layout/sheet.tsx'
import { Name } from '../../widgets/text/name.tsx'
import { FormScreen, useProblems } from './form-screen.tsx'
import { personOf, readPerson, type PersonDraft, type PersonProblems } from './person/person-draft.ts'
import { PersonFields } from './person/person-fields.tsx'
import { useSave } from '../../platform/use-save.ts'

interface EditDraft {
  readonly person: PersonDraft
  readonly doNotContact: boolean
  readonly addressConfidential: boolean
}

/** `/members/:id/edit`: what the charity knows of a member, corrected. */
export function EditMemberScreen({ memberId }: { memberId: string }) {
  const member = useRecord('member', memberId, memberId)
  return member ? <WithDraft member={member} /> : null
}

function WithDraft({ member }: { member: ViewOf<'member'> }) {
  const { doNotContact, addressConfidential } = member.fields
  const key = `edit-member/${member.id}`
  const draft = useDraft<EditDraft>(key, {
    person: personOf(member.fields),
    doNotContact,
    addressConfidential,
  })
  return draft ? <EditMember member={member} draft={draft} /> : null
}

interface EditMemberProps {
  member: ViewOf<'member'>
  draft: Draft<EditDraft>
}

function EditMember({ member, draft }: EditMemberProps) {
  const t = useWords()
  const today = useToday()
  const [, go] = useLocation()
  const { problems, refusedTries, refuse, clear } = useProblems<PersonProblems>({})
  const { save, isSaving, refusal } = useSave(draft)
  useOpenForm(draft.state !== 'untouched')
  const { ownName, latinName } = member.fields
  const { person, ...protection } = draft.content
  const change = (next: PersonDraft) => draft.change({ ...draft.content, person: next })

  const write = () => {
    const read = readPerson(person, today)
    if (!read.ok) return refuse(read.error.problems)
    clear()
    const writing = edit(memberKind, member.id, { ...read.value, ...protection })
    const done = () => go(paths.member(member.id), { replace: true })
    void save({ writings: [writing], done })
  }
  return (
    <FormScreen
      title={t('members:edit.title')}
      sub={<Name own={ownName ?? undefined} latin={latinName ?? undefined} />}
      back={{ href: paths.member(member.id) }}
      act={t('members:action.save')}
      isSaving={isSaving}
      refusal={refusal}
      refusedTries={refusedTries}
      onSubmit={write}
    >
      <PersonFields draft={person} onChange={change} problems={problems} />
      <TextArea
        label={t('members:edit.remark')}
        help={t('members:edit.remark-help')}
        optional={t('person:optional')}
        maxLength={2_000}
        value={person.remark}
        onChange={(remark) => change({ ...person, remark })}
      />
      <Protection draft={draft} />
    </FormScreen>
  )
}

function Protection({ draft }: { draft: Draft<EditDraft> }) {
  const t = useWords()
  const { content, change } = draft
  return (
    <Section title={t('members:edit.protection')}>
      <Sheet>
        <Switch
          label={t('members:tag.do-not-contact')}
          second={t('members:do-not-contact-help')}
          checked={content.doNotContact}
          onChange={(doNotContact) => change({ ...content, doNotContact })}
        />
        <Switch
          label={t('members:confidential')}
          second={t('members:confidential-help')}
          checked={content.addressConfidential}
          onChange={(addressConfidential) => change({ ...content, addressConfidential })}
        />
      </Sheet>
    </Section>
  )
}
