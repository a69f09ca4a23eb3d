import { useWords } from '#ui/platform/language.tsx'
import { Facts, MemberName } from '#ui/platform/house/resident-words.tsx'
import { paths } from '#ui/platform/paths.ts'
import { DoorWords } from '#ui/platform/sharing/household-words.tsx'
import type { HotelsById } from '#ui/platform/sharing/use-hotels-by-id.ts'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Growing } from '#ui/widgets/road/growing.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import type { NotRung } from '../board/call-board.ts'

interface NotRungRowsProps {
  readonly notRung: readonly NotRung[]
  readonly hotels: HotelsById
}

/** Whom nobody rings, and why; a tap leads to where that can be mended. */
export function NotRungRows({ notRung, hotels }: NotRungRowsProps) {
  const t = useWords()
  if (notRung.length === 0) return null
  return (
    <Section title={t('call-lists:not-rung.title', { count: notRung.length })}>
      <Rows>
        <Growing
          items={notRung}
          render={({ household, why }) => (
            <Row
              key={household.leadMemberId}
              href={
                why === 'do-not-contact'
                  ? paths.member(household.leadMemberId)
                  : paths.memberContacts(household.leadMemberId)
              }
              first={<MemberName member={household.lead} />}
              second={
                <Facts>
                  {[
                    t(`call-lists:not-rung.${why}`),
                    <DoorWords key="door" household={household} hotels={hotels} />,
                  ]}
                </Facts>
              }
              endIcon="fwd"
            />
          )}
        />
      </Rows>
    </Section>
  )
}
