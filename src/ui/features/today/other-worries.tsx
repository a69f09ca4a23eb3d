import type { ViewOf } from '#device/device.ts'
import { MemberName } from '../../platform/house/resident-words.tsx'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useRecords } from '../../platform/use-records.ts'
import { useWhen } from '../../platform/use-when.ts'
import { Section } from '../../widgets/layout/section.tsx'
import { Growing } from '../../widgets/road/growing.tsx'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import type { Day } from './agenda/use-agenda.ts'

/** Beneath what waits for a safeguarding lead: what colleagues have in hand, and what is over. */
export function OtherWorries({ day }: { day: Day }) {
  const t = useWords()
  const { me } = useDesk()
  const concerns = useRecords('concern')
  const newest = concerns?.toSorted((a, b) => b.fields.atMs - a.fields.atMs) ?? []
  const withOthers = newest.filter(
    ({ fields }) => fields.state === 'taken-up' && fields.takenUpBy !== me.staffId,
  )
  const closed = newest.filter(({ fields }) => fields.state === 'closed')
  return (
    <>
      <WorryList title={t('today:worry.with-others')} concerns={withOthers} day={day} />
      <WorryList title={t('today:worry.closed')} concerns={closed} day={day} />
    </>
  )
}

interface WorryListProps {
  title: string
  concerns: readonly ViewOf<'concern'>[]
  day: Day
}

function WorryList({ title, concerns, day }: WorryListProps) {
  const t = useWords()
  const when = useWhen()
  const staff = useRecords('staff')
  const nameOf = (staffId: string | null) => staff?.find(({ id }) => id === staffId)?.fields.name
  if (concerns.length === 0) return null
  return (
    <Section title={title}>
      <Rows label={title}>
        <Growing
          items={concerns}
          render={({ id, fields }) => {
            const member = day.membersById.get(fields.memberId)
            const name = nameOf(fields.takenUpBy)
            return (
              <Row
                key={id}
                href={paths.concern(id)}
                first={member ? <MemberName member={member.fields} /> : t('visits:unknown-member')}
                second={name && <bdi>{name}</bdi>}
                third={t('today:worry.since', { day: when.day(fields.onDay) })}
                endIcon="fwd"
              />
            )
          }}
        />
      </Rows>
    </Section>
  )
}
