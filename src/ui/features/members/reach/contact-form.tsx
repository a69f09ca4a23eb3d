import { add, edit, type ViewOf } from '#device/device.ts'
import { contact as contactKind, contactOwners } from '#rules/records/contact.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useDraft, type Draft } from '#ui/platform/use-draft.ts'
import { useOpenForm } from '#ui/platform/use-open-form.ts'
import { Switch } from '#ui/widgets/amount/switch.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { FormScreen, useProblems } from '../form-screen.tsx'
import { useSave } from '../../../platform/use-save.ts'
import {
  contactAsTyped,
  emptyContact,
  readContact,
  type ContactDraft,
  type PhoneProblem,
} from './contact-draft.ts'

interface ContactFormProps {
  memberId: string
  /** Undefined: a new one. */
  contact: ViewOf<'contact'> | undefined
  onClose: () => void
}

/** One telephone number: whose it is, and whether it is safe to ring. */
export function ContactForm({ memberId, contact, onClose }: ContactFormProps) {
  const key = `contact/${memberId}/${contact?.id ?? 'new'}`
  const draft = useDraft<ContactDraft>(key, contact ? contactAsTyped(contact.fields) : emptyContact)
  if (!draft) return null
  return <OpenForm memberId={memberId} contact={contact} onClose={onClose} draft={draft} />
}

function OpenForm(props: ContactFormProps & { draft: Draft<ContactDraft> }) {
  const { memberId, contact, onClose, draft } = props
  const t = useWords()
  const { problems, refusedTries, refuse, clear } = useProblems<{ phone?: PhoneProblem }>({})
  const { save, isSaving, refusal } = useSave(draft)
  useOpenForm(draft.state !== 'untouched')

  const write = () => {
    const read = readContact(draft.content)
    if (!read.ok) return refuse({ phone: read.error.reason })
    clear()
    const writing = contact
      ? edit(contactKind, contact.id, read.value)
      : add(contactKind, { memberId, ...read.value })
    void save({ writings: [writing], done: onClose })
  }
  return (
    <FormScreen
      title={t(contact ? 'members:contacts.edit' : 'members:contacts.add')}
      back={{ onBack: onClose }}
      act={t('members:action.save')}
      isSaving={isSaving}
      refusal={refusal}
      refusedTries={refusedTries}
      onSubmit={write}
    >
      <ContactFields draft={draft} problem={problems.phone} isNew={!contact} />
    </FormScreen>
  )
}

interface ContactFieldsProps {
  draft: Draft<ContactDraft>
  problem: PhoneProblem | undefined
  isNew: boolean
}

function ContactFields({ draft: { content, change }, problem, isNew }: ContactFieldsProps) {
  const t = useWords()
  const optional = t('person:optional')
  return (
    <>
      <TextField
        label={t('person:phone')}
        error={problem && t(`person:phone-problem.${problem}`)}
        type="tel"
        dir="ltr"
        value={content.phone}
        onChange={(phone) => change({ ...content, phone })}
      />
      <Chips
        label={t('person:phone-owner')}
        twoAbreast
        options={contactOwners.map((value) => ({ value, label: t(`person:owner.${value}`) }))}
        value={content.owner}
        onChange={(owner) => change({ ...content, owner })}
      />
      {content.owner !== 'self' && (
        <TextField
          label={t('members:contacts.owner-name')}
          optional={optional}
          maxLength={200}
          value={content.ownerName}
          onChange={(ownerName) => change({ ...content, ownerName })}
        />
      )}
      <Sheet between>
        <Switch
          label={t('members:contacts.not-safe')}
          second={t('members:contacts.not-safe-help')}
          checked={content.isUnsafe}
          onChange={(isUnsafe) => change({ ...content, isUnsafe })}
        />
        {!isNew && (
          <Switch
            label={t('members:contacts.in-use')}
            checked={content.isInUse}
            onChange={(isInUse) => change({ ...content, isInUse })}
          />
        )}
      </Sheet>
      <Chips
        label={t('members:contacts.whatsapp')}
        optional={optional}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`person:answer.${value}`) }))}
        value={content.whatsApp ?? undefined}
        onChange={(whatsApp) => change({ ...content, whatsApp })}
        onClear={() => change({ ...content, whatsApp: null })}
      />
      <TextField
        label={t('members:contacts.best-times')}
        optional={optional}
        maxLength={200}
        value={content.bestTimes}
        onChange={(bestTimes) => change({ ...content, bestTimes })}
      />
    </>
  )
}
