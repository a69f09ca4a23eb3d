import type { ReactNode } from 'react'
import type { ViewOf } from '#device/device.ts'
import type { Piece } from '#rules/records/fortnight/piece.ts'
import { useCodeNames } from '#ui/platform/code-names.ts'
import { Pieces } from '#ui/platform/fortnight/item-words.tsx'
import type { Due, Fortnight } from '#ui/platform/fortnight/use-due.ts'
import { Facts, MemberName } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Tag } from '#ui/widgets/text/tag.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'

interface DueRowProps {
  one: Due
  fortnight: Fortnight
  hotel: ViewOf<'hotel'> | undefined
  /** What they go without. */
  without: readonly Piece[]
}

/** A household with where it lives, what it gets, and what it goes without. */
export function DueRow({ one, fortnight, hotel, without }: DueRowProps) {
  const t = useWords()
  const { languageName } = useCodeNames()
  const { household, size, reason, stop, otherNeeds } = one
  const [spoken] = household.languages
  const isApart = reason === 'protected' || reason === 'not-wanted'
  return (
    <Row
      first={<MemberName member={household.lead} />}
      second={
        <Facts>
          {[
            <HomeWords key="home" hotel={hotel} room={household.room} />,
            t('deliveries:people', { count: size }),
            spoken !== undefined && languageName(spoken),
          ]}
        </Facts>
      }
      third={
        !isApart && (
          <>
            {stop && <Tag kind="new">{t('deliveries:due.on-run')}</Tag>}
            <Line>
              <Pieces pieces={fortnight.packageOf(one)} items={fortnight.items} />
            </Line>
            {otherNeeds !== '' && (
              <Line>
                <Words k="deliveries:due.also" values={{ needs: otherNeeds }} />
              </Line>
            )}
            {without.length > 0 && (
              <Line>
                <Tone tone="late">
                  {t('deliveries:due.without')} <Pieces pieces={without} items={fortnight.items} />
                </Tone>
              </Line>
            )}
          </>
        )
      }
      end={
        reason === 'protected' ? (
          <Tag kind="veil" icon="no">
            {t('deliveries:due.protected')}
          </Tag>
        ) : undefined
      }
      href={paths.needs(household.leadMemberId, fortnight.cycle.id)}
    />
  )
}

const Line = ({ children }: { children: ReactNode }) => <span style={{ display: 'block' }}>{children}</span>

function HomeWords({ hotel, room }: { hotel: ViewOf<'hotel'> | undefined; room: string }) {
  const t = useWords()
  if (!hotel) return t('deliveries:no-address')
  const name = <Ltr>{hotel.fields.name}</Ltr>
  if (room === '') return name
  return <Words k="deliveries:in-room" values={{ hotel: name, room: <Ltr>{room}</Ltr> }} />
}
