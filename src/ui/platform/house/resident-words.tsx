import { Fragment, type ReactNode } from 'react'
import { formatDay } from '#rules/time/calendar.ts'
import type { Member } from '#rules/records/member.ts'
import type { Party, Resident } from '#rules/hotel/residents.ts'
import { Name } from '../../widgets/text/name.tsx'
import { Tag } from '../../widgets/text/tag.tsx'
import { useCodeNames } from '../code-names.ts'
import { useLanguage, useWords } from '../language.tsx'
import { Ltr, Words } from '../words.tsx'

/** Things to know that stand side by side on one line, each by itself true. */
export const Facts = ({ children }: { children: readonly ReactNode[] }) =>
  children
    .filter((fact) => fact !== null && fact !== undefined && fact !== false && fact !== '')
    .map((fact, at) => (
      <Fragment key={at}>
        {at > 0 && ' · '}
        {fact}
      </Fragment>
    ))

export const MemberName = ({ member }: { member: Member }) => (
  <Name own={member.ownName ?? undefined} latin={member.latinName ?? undefined} />
)

/** How many live together, and the language spoken best: "Household of 3 · Dari". */
export function PartyFacts({ party }: { party: Party }) {
  const t = useWords()
  const { languageName } = useCodeNames()
  const [spoken] = party.residents[0].member.languages
  return (
    <Facts>
      {[
        party.size > 1 && t('hotels:household-of', { count: party.size }),
        spoken !== undefined && languageName(spoken),
      ]}
    </Facts>
  )
}

/** Says of somebody who came of late since when, and from which room; nothing of others. */
export function ArrivalWords({ resident: { arrival, sinceDay, fromRoom } }: { resident: Resident }) {
  const t = useWords()
  const { language } = useLanguage()
  if (!arrival || sinceDay === null) return null
  return (
    <>
      <Tag kind="new">{t(arrival === 'new' ? 'hotels:new' : 'hotels:moved')}</Tag>{' '}
      {fromRoom === '' ? (
        t('hotels:here-since', { day: formatDay(sinceDay, language) })
      ) : (
        <Words k="hotels:before-in" values={{ room: <Ltr>{fromRoom}</Ltr> }} />
      )}
    </>
  )
}
