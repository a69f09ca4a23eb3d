import { currentStays } from '#rules/hotel/residents.ts'
import type { Member } from '#rules/records/member.ts'
import { formatPhone } from '#rules/reach/phone.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useRecord, useRecords } from '#ui/platform/use-records.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { Tag } from '#ui/widgets/text/tag.tsx'

/** Where the member lives and at which numbers they can be rung; what everybody must know before. */
export function ConcernWhere({ memberId, member }: { memberId: string; member: Member }) {
  const t = useWords()
  const contacts = useRecords('contact', memberId) ?? []
  return (
    <Section title={t('concerns:where')}>
      {member.doNotContact && <Band kind="veil" title={t('members:tag.do-not-contact')} />}
      {member.addressConfidential && (
        <Band
          kind="veil"
          icon="lock"
          title={t('members:confidential')}
          text={t('members:confidential-help')}
        />
      )}
      <Rows label={t('concerns:where')}>
        <Row first={<Home memberId={memberId} />} />
        {contacts
          .filter(({ fields }) => fields.isInUse)
          .map(({ id, fields }) => {
            const owner = t(`person:owner.${fields.owner}`)
            return (
              <Row
                key={id}
                first={<Ltr>{formatPhone(fields.phone)}</Ltr>}
                second={
                  fields.ownerName ? t('members:contacts.whose', { owner, name: fields.ownerName }) : owner
                }
                third={fields.bestTimes && <bdi>{fields.bestTimes}</bdi>}
                end={
                  fields.isUnsafe ? (
                    <Tag kind="veil" icon="no">
                      {t('members:contacts.unsafe')}
                    </Tag>
                  ) : undefined
                }
                href={fields.isUnsafe ? undefined : `tel:${fields.phone}`}
                endIcon={fields.isUnsafe ? undefined : 'call'}
              />
            )
          })}
      </Rows>
    </Section>
  )
}

function Home({ memberId }: { memberId: string }) {
  const t = useWords()
  const today = useToday()
  const stays = useRecords('stay', memberId)
  const stay = stays && currentStays(stays, today).get(memberId)?.fields
  const hotel = useRecord('hotel', stay?.hotelId ?? '')?.fields.name
  if (!stay || !hotel) return t('members:home.unknown')
  if (stay.room === '') return <Ltr>{hotel}</Ltr>
  return (
    <Words k="members:home.in-room" values={{ hotel: <Ltr>{hotel}</Ltr>, room: <Ltr>{stay.room}</Ltr> }} />
  )
}
