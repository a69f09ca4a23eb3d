import { useMemo } from 'react'
import { countingDeliveries } from '#rules/fortnight/stop-state.ts'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { useRecords } from '#ui/platform/use-records.ts'
import { useWhen } from '#ui/platform/use-when.ts'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Growing } from '#ui/widgets/road/growing.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import css from './stock.module.css'

interface Line {
  readonly key: string
  readonly what: string
  readonly quantity: number
  readonly onDay: string
  readonly atMs: number
  readonly by: string | undefined
  readonly remark: string
}

/** All that came and went of one item, newest first; what was handed over in packages stands by the day. */
export function StockHistory({ itemId }: { itemId: string }) {
  const t = useWords()
  const number = useNumber()
  const { moment } = useWhen()
  const lines = useLines(itemId)
  if (!lines) return null
  return (
    <Section title={t('deliveries:stock.history')}>
      <Rows>
        {lines.length === 0 && <Row first={t('deliveries:stock.no-history')} reads />}
        <Growing
          items={lines}
          render={({ key, what, quantity, onDay, atMs, by, remark }) => (
            <Row
              key={key}
              first={what}
              second={
                <>
                  {moment(onDay, atMs)}
                  {by !== undefined && (
                    <>
                      {' · '}
                      <bdi>{by}</bdi>
                    </>
                  )}
                </>
              }
              third={remark === '' ? undefined : <bdi>{remark}</bdi>}
              end={
                <bdi dir="ltr" className={css.count}>
                  {quantity > 0 && '+'}
                  {quantity < 0 && '−'}
                  {number(Math.abs(quantity))}
                </bdi>
              }
            />
          )}
        />
      </Rows>
    </Section>
  )
}

function useLines(itemId: string): readonly Line[] | undefined {
  const t = useWords()
  const moves = useRecords('stock-move')
  const deliveries = useRecords('delivery')
  const staff = useRecords('staff')
  return useMemo(() => {
    if (!moves || !deliveries || !staff) return undefined
    const names = new Map(staff.map(({ id, fields }) => [id, fields.name]))
    const written = moves
      .filter(({ fields }) => fields.itemId === itemId)
      .map(({ id, fields: { why, quantity, onDay, atMs, remark }, createdBy }): Line => {
        return {
          key: id,
          what: t(`deliveries:move.${why}`),
          quantity,
          onDay,
          atMs,
          by: names.get(createdBy),
          remark,
        }
      })
    const handedOver = countingDeliveries(deliveries).flatMap(({ fields: { given, onDay, atMs } }) => {
      const quantity = given.reduce((sum, piece) => (piece.itemId === itemId ? sum + piece.quantity : sum), 0)
      return quantity === 0 ? [] : [{ quantity, onDay, atMs }]
    })
    const byDay = [...Map.groupBy(handedOver, ({ onDay }) => onDay)].map(([onDay, given]): Line => ({
      key: onDay,
      what: t('deliveries:move.handed-over'),
      quantity: -given.reduce((sum, { quantity }) => sum + quantity, 0),
      onDay,
      atMs: Math.max(...given.map(({ atMs }) => atMs)),
      by: undefined,
      remark: '',
    }))
    return [...written, ...byDay].sort((a, b) => b.atMs - a.atMs)
  }, [moves, deliveries, staff, itemId, t])
}
