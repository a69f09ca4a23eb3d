import { Fragment } from 'react'
import { TopUpStanding, TopUpWords } from '#ui/platform/calls/told-words.tsx'
import type { CallRow } from '#ui/platform/calls/use-my-calls.ts'
import { useMyTopUps } from '#ui/platform/calls/use-my-top-ups.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'

/** What a call may bring up besides: phone credit or travel money, and something that worries the caller. */
export function AlsoRows({ row: { call }, hasMoney }: { row: CallRow; hasMoney: boolean }) {
  const t = useWords()
  const topUps = useMyTopUps(call.fields.cycleId, call.fields.memberId) ?? []
  return (
    <Section title={t('calls:also.title')}>
      <Rows>
        {hasMoney && (
          <Row
            href={paths.topUp(call.id)}
            first={t('calls:also.top-up')}
            second={
              topUps.length > 0 &&
              topUps.map((one, at) => (
                <Fragment key={one.topUp.id}>
                  {at > 0 && <br />}
                  <Facts>
                    {[<TopUpWords key="w" topUp={one.topUp.fields} />, <TopUpStanding key="s" one={one} />]}
                  </Facts>
                </Fragment>
              ))
            }
            endIcon="fwd"
          />
        )}
        <Row
          href={paths.callConcern(call.id)}
          first={t('calls:also.worry')}
          second={t('calls:also.worry-help')}
          endIcon="fwd"
        />
      </Rows>
    </Section>
  )
}
