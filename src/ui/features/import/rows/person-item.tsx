import { memo } from 'react'
import { Tick } from '#ui/widgets/choice/tick.tsx'
import { Name } from '#ui/widgets/text/name.tsx'
import type { Charity, PersonRow } from '../preview.ts'
import { PersonFacts } from './person-facts.tsx'
import css from './preview-rows.module.css'
import { RowTrouble } from './row-trouble.tsx'

interface PersonItemProps {
  readonly row: PersonRow
  readonly charity: Charity
  readonly onTake: (row: number, isTaken: boolean) => void
  readonly onDoubt: (row: number, isDoubted: boolean) => void
}

/** One row as the member it becomes, with a tick that takes it or leaves it out. */
export const PersonItem = memo(
  function PersonItem({ row, charity, onTake, onDoubt }: PersonItemProps) {
    const { ownName, latinName } = row.fields
    return (
      <li className={css.item}>
        <Tick
          label={<Name own={ownName ?? undefined} latin={latinName ?? undefined} />}
          second={<PersonFacts row={row} team={charity.caseworkers} />}
          checked={row.isTaken}
          onChange={(isTaken) => onTake(row.row, isTaken)}
        />
        <RowTrouble row={row} onDoubt={(isDoubted) => onDoubt(row.row, isDoubted)} />
      </li>
    )
  },
  (before, after) =>
    before.charity === after.charity &&
    before.row.planned === after.row.planned &&
    before.row.isTaken === after.row.isTaken &&
    before.row.isDoubted === after.row.isDoubted &&
    before.row.caseworker?.staffId === after.row.caseworker?.staffId,
)
