import { formatDay } from '#rules/time/calendar.ts'
import type { MovedAway } from '#rules/hotel/residents.ts'
import { MemberName } from '#ui/platform/house/resident-words.tsx'
import { useMayName } from '#ui/platform/house/use-house.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'

/** Who has left of late, so that nobody knocks at a door behind which others live now. */
export function MovedAwayRows({ away }: { away: readonly MovedAway[] }) {
  const t = useWords()
  const { language } = useLanguage()
  const mayName = useMayName()
  const named = away.filter(({ member, memberId }) => !member.doNotContact || mayName([memberId]))
  if (named.length === 0) return null
  return (
    <Section title={t('hotels:moved-away')}>
      <Rows>
        {named.map(({ memberId, member, room, lastDay }) => {
          const day = formatDay(lastDay, language)
          return (
            <Row
              key={memberId}
              href={paths.member(memberId)}
              first={<MemberName member={member} />}
              second={
                room === '' ? (
                  t('hotels:until', { day })
                ) : (
                  <Words k="hotels:until-in" values={{ day, room: <Ltr>{room}</Ltr> }} />
                )
              }
              endIcon="fwd"
            />
          )
        })}
      </Rows>
    </Section>
  )
}
