import { useState } from 'react'
import { formatPhone } from '#rules/reach/phone.ts'
import type { ViewOf } from '#device/device.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Ltr } from '#ui/platform/words.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Press } from '#ui/widgets/places/press.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Icon, type IconName } from '#ui/widgets/text/icon.tsx'
import { DirectionsDialog } from './directions-dialog.tsx'
import { useHome } from './member-facts.tsx'
import css from './member-file.module.css'
import { callHref, messageHref, safeContacts } from './reach.ts'
import type { OpenFile } from './use-member-file.ts'

type Asked = 'call' | 'message' | 'directions'

/** Call, directions, message: each only where it is safe and there is something to do it with. */
export function MemberActs({ file }: { file: OpenFile }) {
  const t = useWords()
  const [asked, setAsked] = useState<Asked | null>(null)
  const home = useHome(file)
  const contacts = safeContacts(file.contacts, file.member.fields)
  const hasHotel = !!home?.hotel
  if (contacts.length === 0 && !hasHotel) return <NoWay file={file} />
  return (
    <>
      <div className={css.acts}>
        {contacts.length > 0 && (
          <Act
            icon="call"
            words={t('members:action.call')}
            href={only(contacts, callHref)}
            onPress={() => setAsked('call')}
          />
        )}
        {hasHotel && (
          <Act icon="route" words={t('members:action.directions')} onPress={() => setAsked('directions')} />
        )}
        {contacts.length > 0 && (
          <Act
            icon="sms"
            words={t('members:action.message')}
            href={contacts.length === 1 && contacts[0] ? messageHref(contacts[0].fields) : undefined}
            onPress={() => setAsked('message')}
          />
        )}
      </div>
      {contacts.length === 0 && <NoWay file={file} />}
      {home?.hotel && (
        <DirectionsDialog
          isOpen={asked === 'directions'}
          hotel={home.hotel.fields}
          room={home.room}
          onClose={() => setAsked(null)}
        />
      )}
      <NumbersDialog
        asked={contacts.length > 1 && asked !== 'directions' ? asked : null}
        contacts={contacts}
        onClose={() => setAsked(null)}
      />
    </>
  )
}

const only = (contacts: readonly ViewOf<'contact'>[], href: (e164: string) => string) =>
  contacts.length === 1 && contacts[0] ? href(contacts[0].fields.phone) : undefined

/** Why there is nothing to ring, and the way to a number. While nobody may ring, the band above has said so. */
function NoWay({ file }: { file: OpenFile }) {
  const t = useWords()
  if (file.member.fields.doNotContact) return null
  const isUnsafe = file.contacts.some(({ fields }) => fields.isInUse && fields.isUnsafe)
  return (
    <p className={css.quiet}>
      {t(isUnsafe ? 'members:reach.unsafe' : 'members:reach.none')}{' '}
      <Press href={paths.memberContacts(file.member.id)}>{t('members:action.contacts')}</Press>
    </p>
  )
}

interface ActProps {
  icon: IconName
  words: string
  href?: string | undefined
  onPress: () => void
}

function Act({ icon, words, href, onPress }: ActProps) {
  return (
    <Press className={css.act} href={href} onPress={href === undefined ? onPress : undefined}>
      <Icon name={icon} />
      <span>{words}</span>
    </Press>
  )
}

interface NumbersDialogProps {
  asked: Exclude<Asked, 'directions'> | null
  contacts: readonly ViewOf<'contact'>[]
  onClose: () => void
}

/** Which of several numbers. */
function NumbersDialog({ asked, contacts, onClose }: NumbersDialogProps) {
  const t = useWords()
  const isCall = asked !== 'message'
  return (
    <Dialog
      open={asked !== null}
      title={t(isCall ? 'members:reach.call-which' : 'members:reach.message-which')}
      closeLabel={t('members:close')}
      onClose={onClose}
    >
      <Rows>
        {contacts.map(({ id, fields }) => (
          <Row
            key={id}
            first={<Ltr>{formatPhone(fields.phone)}</Ltr>}
            second={fields.ownerName || t(`person:owner.${fields.owner}`)}
            third={fields.bestTimes || undefined}
            href={isCall ? callHref(fields.phone) : messageHref(fields)}
            endIcon={isCall ? 'call' : 'sms'}
          />
        ))}
      </Rows>
    </Dialog>
  )
}
