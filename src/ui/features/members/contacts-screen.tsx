import { useState } from 'react'
import type { ViewOf } from '#device/device.ts'
import { formatPhone } from '#rules/reach/phone.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useRecord, useRecords } from '../../platform/use-records.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Ltr } from '../../widgets/text/ltr.tsx'
import { Name } from '../../widgets/text/name.tsx'
import { Tag } from '../../widgets/text/tag.tsx'
import apart from '#ui/widgets/text/apart.module.css'
import { ContactForm } from './reach/contact-form.tsx'

/** `/members/:id/contacts`: at which numbers a member can be reached, and at which they must not be. */
export function ContactsScreen({ memberId }: { memberId: string }) {
  const t = useWords()
  const member = useRecord('member', memberId, memberId)
  const contacts = useRecords('contact', memberId)
  /** The contact in the form; `new` for one that is not there yet. */
  const [edited, setEdited] = useState<string | null>(null)
  if (!member || !contacts) return null
  const contact = contacts.find(({ id }) => id === edited)
  const close = () => setEdited(null)
  if (edited !== null && (contact || edited === 'new')) {
    return <ContactForm key={edited} memberId={memberId} contact={contact} onClose={close} />
  }
  const { ownName, latinName } = member.fields
  const ordered = contacts.toSorted((a, b) => Number(b.fields.isInUse) - Number(a.fields.isInUse))
  return (
    <Screen
      title={t('members:contacts.title')}
      sub={<Name own={ownName ?? undefined} latin={latinName ?? undefined} />}
      back={{ label: t('members:back'), href: paths.member(memberId) }}
      foot={
        <Button kind="solid" icon="plus" onPress={() => setEdited('new')}>
          {t('members:action.add-number')}
        </Button>
      }
    >
      {contacts.length === 0 && (
        <EmptyState title={t('members:contacts.none')} text={t('members:contacts.none-help')} />
      )}
      {ordered.length > 0 && (
        <Rows label={t('members:contacts.title')}>
          {ordered.map((one) => (
            <ContactRow key={one.id} contact={one} onEdit={() => setEdited(one.id)} />
          ))}
        </Rows>
      )}
    </Screen>
  )
}

function ContactRow({ contact: { fields }, onEdit }: { contact: ViewOf<'contact'>; onEdit: () => void }) {
  const t = useWords()
  const owner = t(`person:owner.${fields.owner}`)
  return (
    <Row
      first={<Ltr>{formatPhone(fields.phone)}</Ltr>}
      second={fields.ownerName ? t('members:contacts.whose', { owner, name: fields.ownerName }) : owner}
      third={<Use contact={fields} />}
      end={
        fields.isUnsafe ? (
          <Tag kind="veil" icon="no">
            {t('members:contacts.unsafe')}
          </Tag>
        ) : undefined
      }
      onPress={onEdit}
      endIcon="edit"
    />
  )
}

/** How the number may be used: nothing of it once it is out of use. */
function Use({ contact }: { contact: ViewOf<'contact'>['fields'] }) {
  const t = useWords()
  if (!contact.isInUse) return t('members:contacts.not-in-use')
  return (
    <span className={apart.apart}>
      {contact.isWhatsApp && <span>{t('members:contacts.has-whatsapp')}</span>}
      {contact.bestTimes !== '' && (
        <span>
          <bdi>{contact.bestTimes}</bdi>
        </span>
      )}
    </span>
  )
}
