import { useEffect, useRef } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import type { Round } from '#ui/platform/runs/use-rounds.ts'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Road } from '#ui/widgets/road/road.tsx'
import { useUnsentPictures } from '../picture/use-unsent-pictures.ts'
import css from './run.module.css'
import { WayRow } from './way-row.tsx'

/** The run as a road: where one has been, in the order driven; where one is; what lies ahead. Any stop can be next. */
export function WayList({ round }: { round: Round }) {
  const t = useWords()
  const unsentIds = useUnsentPictures()
  const { run, way, cardsByMember } = round
  const [here] = way.ahead
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' })
  }, [])

  return (
    <div ref={list} className={css.way}>
      <Section title={t('stops:way')}>
        <Road label={t('stops:way')}>
          {[...way.driven, ...way.ahead].map((one) => (
            <WayRow
              key={one.stop.id}
              run={run.fields}
              stop={one.stop}
              delivery={one.state.last?.fields}
              number={one.number}
              isHere={one === here}
              card={cardsByMember.get(one.stop.fields.memberId)?.fields}
              unsentIds={unsentIds}
            />
          ))}
        </Road>
      </Section>
    </div>
  )
}
