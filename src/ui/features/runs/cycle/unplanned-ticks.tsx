import { useState } from 'react'
import type { DueReason } from '#rules/fortnight/who-is-due.ts'
import { Pieces } from '#ui/platform/fortnight/item-words.tsx'
import { Facts, MemberName } from '#ui/platform/house/resident-words.tsx'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { DoorWords } from '#ui/platform/sharing/household-words.tsx'
import { Words } from '#ui/platform/words.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { Tick } from '#ui/widgets/choice/tick.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { Growing } from '#ui/widgets/road/growing.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import type { RunBoard, Unplanned } from '../plan/run-board.ts'
import { StopStateWords } from '../run/run-words.tsx'
import css from './cycle.module.css'

interface UnplannedTicksProps {
  readonly board: RunBoard
  readonly ticked: ReadonlySet<string>
  readonly onTick: (ticked: ReadonlySet<string>) => void
}

/** What keeps a household without a run, in the order in which one sees to it. */
const sorts = ['failed', 'confirmed', 'unconfirmed', 'moved', 'not-reached'] as const
type Sort = (typeof sorts)[number]

const sortOf = ({ due, failed }: Unplanned): Sort | Exclude<DueReason, Sort> =>
  failed ? 'failed' : due.reason

/** The households that are to get a package and are on no run, each with a tick. */
export function UnplannedTicks({ board, ticked, onTick }: UnplannedTicksProps) {
  const t = useWords()
  const number = useNumber()
  const [chosen, setChosen] = useState<Sort | null>(null)
  const bySort = Map.groupBy(board.unplanned, sortOf)
  const present = sorts.filter((sort) => bySort.has(sort))
  const sort = chosen && present.includes(chosen) ? chosen : (present[0] ?? 'confirmed')
  const shown = bySort.get(sort) ?? []
  if (board.unplanned.length === 0) {
    if (board.runs.length === 0) return null
    return <EmptyState title={t('runs:all-planned.title')} text={t('runs:all-planned.text')} />
  }
  return (
    <Section title={t('runs:on-no-run', { count: board.unplanned.length })}>
      {present.length > 0 && (
        <div className={css.chips}>
          <Chips
            label={t('runs:who')}
            hideLabel
            value={sort}
            onChange={setChosen}
            options={present.map((value) => ({
              value,
              label: `${t(`runs:sort.${value}`)} · ${number(bySort.get(value)?.length ?? 0)}`,
            }))}
          />
        </div>
      )}
      <Ticks key={sort} shown={shown} board={board} ticked={ticked} onTick={onTick} />
    </Section>
  )
}

function Ticks({ shown, board, ticked, onTick }: UnplannedTicksProps & { shown: readonly Unplanned[] }) {
  const t = useWords()
  const ids = shown.map(({ due }) => due.household.leadMemberId)
  const tick = (toTick: readonly string[], isTicked: boolean) => {
    const others = [...ticked].filter((id) => !toTick.includes(id))
    onTick(new Set(isTicked ? [...others, ...toTick] : others))
  }
  return (
    <Sheet>
      {ids.length > 1 && (
        <Tick
          label={t('runs:all-of-them', { count: ids.length })}
          checked={ids.every((id) => ticked.has(id))}
          onChange={(isTicked) => tick(ids, isTicked)}
        />
      )}
      <ul>
        <Growing
          items={shown}
          render={(one) => (
            <li key={one.due.household.leadMemberId} className={css.item}>
              <Tick
                label={<MemberName member={one.due.household.lead} />}
                second={<UnplannedWords one={one} board={board} />}
                checked={ticked.has(one.due.household.leadMemberId)}
                onChange={(isTicked) => tick([one.due.household.leadMemberId], isTicked)}
              />
            </li>
          )}
        />
      </ul>
    </Sheet>
  )
}

function UnplannedWords({ one: { due, failed }, board }: { one: Unplanned; board: RunBoard }) {
  const t = useWords()
  const { fortnight, hotels } = board
  return (
    <>
      <Facts>
        {[
          <DoorWords key="door" household={due.household} hotels={hotels} />,
          t('deliveries:people', { count: due.size }),
          failed && <StopStateWords key="failed" one={failed} />,
        ]}
      </Facts>
      <span className={css.line}>
        <Pieces pieces={fortnight.packageOf(due)} items={fortnight.items} />
      </span>
      {due.otherNeeds !== '' && (
        <span className={css.line}>
          <Words k="deliveries:due.also" values={{ needs: due.otherNeeds }} />
        </span>
      )}
    </>
  )
}
