import { useState } from 'react'
import { ringHref, safePhones, type CardPhone } from '#rules/calls/reach.ts'
import { formatPhone } from '#rules/reach/phone.ts'
import type { CallCard } from '#rules/records/told/call-card.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { Ltr } from '#ui/platform/words.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import css from './card.module.css'
import { WriteDialog } from './write-dialog.tsx'

/** The numbers to ring and to write to, with whose they are; those that are not safe are only named. */
export function PhoneActs({ card }: { card: CallCard }) {
  const t = useWords()
  const [writingTo, setWritingTo] = useState<CardPhone | null>(null)
  const unsafe = card.phones.filter(({ isUnsafe }) => isUnsafe)
  return (
    <>
      {safePhones(card).map((phone) => (
        <div key={phone.phone} className={css.phone}>
          <div className={css.acts}>
            <Button icon="call" href={ringHref(phone.phone)}>
              <span className={css.dial}>
                <Ltr>{formatPhone(phone.phone)}</Ltr>
              </span>
            </Button>
            <Button icon="sms" onPress={() => setWritingTo(phone)}>
              {t('calls:action.write')}
            </Button>
          </div>
          <PhoneWords phone={phone} />
        </div>
      ))}
      {unsafe.map((phone) => (
        <Band
          key={phone.phone}
          kind="veil"
          title={t('calls:card.unsafe')}
          text={
            <Facts>{[<Ltr key="n">{formatPhone(phone.phone)}</Ltr>, <Owner key="o" phone={phone} />]}</Facts>
          }
        />
      ))}
      <WriteDialog phone={writingTo} languages={card.languages} onClose={() => setWritingTo(null)} />
    </>
  )
}

/** Whose phone it is, and when it is best rung; nothing of the member's own that rings at any time. */
function PhoneWords({ phone }: { phone: CardPhone }) {
  const t = useWords()
  if (phone.owner === 'self' && phone.bestTimes === '') return null
  return (
    <p className={css.whose}>
      <Facts>
        {[
          phone.owner !== 'self' && <Owner key="o" phone={phone} />,
          phone.bestTimes && (
            <span key="t">
              {t('calls:card.best-times')} <bdi>{phone.bestTimes}</bdi>
            </span>
          ),
        ]}
      </Facts>
    </p>
  )
}

function Owner({ phone: { owner, ownerName } }: { phone: CardPhone }) {
  const t = useWords()
  return (
    <>
      {t(`person:owner.${owner}`)}
      {ownerName && (
        <>
          {' '}
          <bdi>{ownerName}</bdi>
        </>
      )}
    </>
  )
}
