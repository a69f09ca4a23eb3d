import { useDeferredValue, useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { currentStays } from '#rules/hotel/residents.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { useRecords } from '#ui/platform/use-records.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Name } from '#ui/widgets/text/name.tsx'
import { useNames } from './use-names.ts'
import css from './person.module.css'

const most = 3

interface KnownAlreadyProps {
  names: readonly string[]
}

/** Members on this phone whose names are like those being typed, so that nobody is written down twice. */
export function KnownAlready({ names }: KnownAlreadyProps) {
  const t = useWords()
  const today = useToday()
  const members = useRecords('member')
  const stays = useRecords('stay')
  const hotels = useRecords('hotel')
  const findNames = useNames(members)
  const typed = useDeferredValue(
    names
      .map((name) => name.trim())
      .filter((name) => name.length > 2)
      .join('\n'),
  )
  const found = useMemo(() => {
    const ids = new Set(typed === '' ? [] : typed.split('\n').flatMap((name) => findNames(name)))
    return (members ?? []).filter(({ id }) => ids.has(id)).slice(0, most)
  }, [typed, findNames, members])
  const homes = useMemo(() => currentStays(stays ?? [], today), [stays, today])
  if (found.length === 0) return null

  const where = (id: string) => {
    const stay = homes.get(id)?.fields
    const hotel = hotels?.find((one) => one.id === stay?.hotelId)?.fields.name
    if (!stay || !hotel) return undefined
    return (
      <Words k="members:home.in-room" values={{ hotel: <Ltr>{hotel}</Ltr>, room: <Ltr>{stay.room}</Ltr> }} />
    )
  }
  return (
    <section className={css.known} aria-label={t('members:known.title')}>
      <p className={css.knownTitle} role="status">
        {t('members:known.title')}
      </p>
      <Rows label={t('members:known.title')}>
        {found.map((member: ViewOf<'member'>) => (
          <Row
            key={member.id}
            first={
              <Name own={member.fields.ownName ?? undefined} latin={member.fields.latinName ?? undefined} />
            }
            second={where(member.id)}
            href={paths.member(member.id)}
            endIcon="fwd"
          />
        ))}
      </Rows>
    </section>
  )
}
