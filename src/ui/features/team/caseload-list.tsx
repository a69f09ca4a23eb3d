import { useState } from 'react'
import { edit, type ViewOf } from '#device/device.ts'
import { lastDayWhenEndedNow } from '#rules/casework/caseload.ts'
import { assignment } from '#rules/records/assignment.ts'
import type { Saving } from '../../platform/use-save.ts'
import { useWords } from '../../platform/language.tsx'
import { Words } from '../../platform/words.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { Band } from '../../widgets/state/band.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Name } from '../../widgets/text/name.tsx'
import { PlaceWords } from './place-words.tsx'
import type { Placed, TeamView } from './use-team.ts'

interface CaseloadListProps {
  readonly staffId: string
  readonly team: TeamView
  readonly save: Saving['save']
}

/** The members in somebody's charge; a tap takes one away, and can be undone. */
export function CaseloadList({ staffId, team, save }: CaseloadListProps) {
  const t = useWords()
  const [taken, setTaken] = useState<{ charge: ViewOf<'assignment'>; placed: Placed } | null>(null)
  const placedById = new Map(team.members.map((placed) => [placed.member.id, placed]))
  const charges = team.caseloads.byStaff.get(staffId) ?? []

  const takeAway = async (charge: ViewOf<'assignment'>, placed: Placed) => {
    const writings = [edit(assignment, charge.id, { untilDay: lastDayWhenEndedNow(team.today) })]
    await save({ writings, done: () => setTaken({ charge, placed }) })
  }
  const undo = async () => {
    if (!taken) return
    const writings = [edit(assignment, taken.charge.id, { untilDay: taken.charge.fields.untilDay })]
    await save({ writings, done: () => setTaken(null) })
  }

  return (
    <Section title={`${t('team:person.caseload')} · ${t('team:caseload', { count: charges.length })}`}>
      {taken && <TakenBand placed={taken.placed} onUndo={() => void undo()} />}
      {charges.length === 0 && <EmptyState title={t('team:person.none')} text={t('team:person.none-help')} />}
      <Rows>
        {charges.map((charge) => {
          const placed = placedById.get(charge.fields.memberId ?? '')
          if (!placed) return null
          const { ownName, latinName } = placed.member.fields
          return (
            <Row
              key={charge.id}
              first={<Name own={ownName ?? undefined} latin={latinName ?? undefined} />}
              second={<PlaceWords placed={placed} />}
              third={t('team:person.take-away')}
              onPress={() => void takeAway(charge, placed)}
              endIcon="minus"
            />
          )
        })}
      </Rows>
    </Section>
  )
}

function TakenBand({ placed, onUndo }: { placed: Placed; onUndo: () => void }) {
  const t = useWords()
  const { ownName, latinName } = placed.member.fields
  return (
    <Band
      kind="info"
      title={<Words k="team:person.taken-away" values={{ name: ownName ?? latinName }} />}
      act={
        <Button kind="line" icon="undo" onPress={onUndo}>
          {t('team:person.undo')}
        </Button>
      }
    />
  )
}
