import { memo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { isDelivered, type Delivery } from '#rules/records/fortnight/delivery.ts'
import type { Run } from '#rules/records/fortnight/run.ts'
import type { DoorCard } from '#rules/records/told/door-card.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { CardName, HouseWords } from '#ui/platform/runs/round-words.tsx'
import { Door } from '#ui/widgets/road/door.tsx'
import { RoadRow, type NodeKind } from '#ui/widgets/road/road.tsx'
import { Tag } from '#ui/widgets/text/tag.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import { DoneWords } from './done-words.tsx'

interface WayRowProps {
  run: Run
  stop: ViewOf<'stop'>
  /** What counts of it; undefined while nobody has been there. */
  delivery: Delivery | undefined
  number: number
  isHere: boolean
  card: DoorCard | undefined
  unsentIds: ReadonlySet<string>
}

/** One stop of the road: which house and room, who, and how it went. */
export const WayRow = memo(function WayRow(props: WayRowProps) {
  const { run, stop, delivery, number, isHere, card, unsentIds } = props
  const t = useWords()
  const isFailed = delivery !== undefined && !isDelivered(delivery.outcome)
  const done = delivery && <DoneWords run={run} delivery={delivery} unsentIds={unsentIds} />
  return (
    <RoadRow
      node={nodeOf(props, isFailed)}
      past={delivery !== undefined}
      current={isHere}
      href={paths.stop(stop.id)}
      first={<HouseWords card={card} />}
      second={card && <CardName card={card} />}
      third={
        done ? (
          isFailed ? (
            <Tone tone="late">{done}</Tone>
          ) : (
            done
          )
        ) : card?.doNotContact ? (
          <Tag kind="veil" icon="no">
            {t('stops:veil.title')}
          </Tag>
        ) : (
          t('stops:number', { number })
        )
      }
      end={
        card?.address?.room && (
          <Door
            room={card.address.room}
            state={card.doNotContact ? 'veil' : delivery && !isFailed ? 'past' : isHere ? 'here' : 'open'}
          />
        )
      }
    />
  )
})

function nodeOf({ delivery, isHere, card }: WayRowProps, isFailed: boolean): NodeKind {
  if (delivery) return isFailed ? 'heed' : 'full'
  if (card?.doNotContact) return 'veil'
  return isHere ? 'here' : 'ring'
}
