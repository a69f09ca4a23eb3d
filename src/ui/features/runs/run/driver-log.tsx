import { leftInVan } from '#rules/runs/load.ts'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { PlannedRun, RunBoard } from '../plan/run-board.ts'
import { RunStateWords } from './run-words.tsx'

interface DriverLogProps {
  readonly board: RunBoard
  readonly planned: PlannedRun
}

/** How the driver ended the run: what came back to the store, beside what should have. */
export function DriverLog({ board, planned }: DriverLogProps) {
  const t = useWords()
  const { log, way, deliveries } = planned
  if (log === null || log.fields.closedAtMs === null) return null
  const expected = leftInVan(
    way.planned.map(({ stop }) => stop),
    deliveries,
  )
  const returned = new Map(log.fields.returned.map(({ itemId, quantity }) => [itemId, quantity]))
  const itemIds = [...new Set([...expected.keys(), ...returned.keys()])]
  const shown = board.fortnight.items
    .filter(({ id }) => itemIds.includes(id))
    .map(({ id, fields }) => ({
      id,
      item: fields,
      expected: expected.get(id) ?? 0,
      returned: returned.get(id) ?? 0,
    }))
    .filter((one) => one.expected > 0 || one.returned > 0)
  return (
    <Section title={t('runs:came-back')}>
      <Rows>
        <Row first={<RunStateWords planned={planned} />} second={log.fields.remark || undefined} />
        {shown.length === 0 && <Row first={t('runs:nothing-back')} />}
        {shown.map((one) => (
          <Row
            key={one.id}
            first={<ItemName item={one.item} />}
            second={
              one.expected === one.returned ? (
                t('runs:back-agrees', { returned: one.returned })
              ) : (
                <Tone tone="late">
                  {t('runs:back-differs', { returned: one.returned, expected: one.expected })}
                </Tone>
              )
            }
          />
        ))}
      </Rows>
    </Section>
  )
}
