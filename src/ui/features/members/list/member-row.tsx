import { memo } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Name } from '#ui/widgets/text/name.tsx'
import { Tag } from '#ui/widgets/text/tag.tsx'
import css from './members-list.module.css'
import type { MemberRow as MemberRowData } from './member-rows.ts'

interface MemberRowProps {
  row: MemberRowData
  isOpen: boolean
}

/** One member in the list: who, where, and what asks for attention. */
export const MemberRow = memo(function MemberRow({ row, isOpen }: MemberRowProps) {
  const { ownName, latinName } = row.member
  return (
    <Row
      first={<Name own={ownName ?? undefined} latin={latinName ?? undefined} />}
      second={<Home home={row.home} />}
      end={<Tags row={row} />}
      href={paths.member(row.id)}
      current={isOpen}
    />
  )
})

/** Where somebody lives, as one line. */
export function Home({ home }: { home: MemberRowData['home'] }) {
  const t = useWords()
  if (!home || (home.hotelName === '' && home.room === '')) return t('members:home.unknown')
  const hotel = <Ltr>{home.hotelName}</Ltr>
  const room = <Ltr>{home.room}</Ltr>
  if (home.hotelName === '') return <Words k="members:home.room" values={{ room }} />
  if (home.room === '') return hotel
  return <Words k="members:home.in-room" values={{ hotel, room }} />
}

function Tags({ row }: { row: MemberRowData }) {
  const t = useWords()
  const { doNotContact } = row.member
  if (!row.isWithUs) return <span className={css.left}>{t('members:tag.left')}</span>
  if (!doNotContact && row.overdueDays === 0 && !row.isNew) return undefined
  return (
    <span className={css.tags}>
      {doNotContact && (
        <Tag kind="veil" icon="no">
          {t('members:tag.do-not-contact')}
        </Tag>
      )}
      {row.overdueDays > 0 && <Tag kind="heed">{t('members:tag.overdue', { count: row.overdueDays })}</Tag>}
      {row.isNew && <Tag kind="new">{t('members:tag.new')}</Tag>}
    </span>
  )
}
