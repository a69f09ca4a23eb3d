import { inTheOrderOf } from '#rules/sharing/order-between.ts'
import { suggestOrder } from '#rules/sharing/suggest-order.ts'
import { useWords } from '#ui/platform/language.tsx'
import { ActBand } from '#ui/platform/sharing/act-band.tsx'
import type { Acting } from '#ui/platform/sharing/use-act.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { doorstepOf, reorder } from '../plan/plan-stops.ts'
import type { PlannedRun, RunBoard, RunStop } from '../plan/run-board.ts'
import { StopFacts, StopName } from '../run/stop-words.tsx'
import { OrderList } from './order-list.tsx'

interface OrderModeProps {
  readonly board: RunBoard
  readonly planned: PlannedRun
  readonly acting: Acting
  readonly onClose: () => void
}

/** The order of the stops ahead, by hand or as suggested; each change is saved at once. */
export function OrderMode({ board, planned, acting, onClose }: OrderModeProps) {
  const t = useWords()
  const stops = planned.way.planned.filter(({ state }) => state.is === 'ahead')
  const nameOf = ({ stop }: RunStop) => {
    const lead = board.dueByMember.get(stop.fields.memberId)?.household.lead
    return lead?.ownName ?? lead?.latinName ?? t('runs:unknown-member')
  }
  const suggest = () => {
    const act = reorder(stops, suggestedOrder(board, stops))
    if (act.writings.length > 0) void acting.act({ ...act, said: t('runs:suggested') })
  }
  return (
    <Screen
      eyebrow={<bdi>{planned.run.fields.name}</bdi>}
      title={t('runs:order.title')}
      sub={t('runs:order.help')}
      back={{ label: t('app:back'), onBack: onClose }}
      foot={
        <>
          <Button kind="line" onPress={suggest}>
            {t('runs:action.suggest')}
          </Button>
          <Button kind="solid" icon="check" onPress={onClose}>
            {t('runs:action.order-done')}
          </Button>
        </>
      }
    >
      <ActBand acting={acting} />
      <OrderList
        label={t('runs:order.title')}
        stops={stops}
        nameOf={nameOf}
        onMove={(edits) => acting.saving.save({ writings: reorder(stops, edits).writings })}
        render={(one) => ({
          first: <StopName one={one} board={board} />,
          second: <StopFacts one={one} board={board} />,
        })}
      />
    </Screen>
  )
}

/** By postcode, in the numbers that these stops have now: what was done before them stays before. */
function suggestedOrder(board: RunBoard, stops: readonly RunStop[]) {
  const withDoor = stops.map((one) => {
    const due = board.dueByMember.get(one.stop.fields.memberId)
    const nowhere = { postcode: '', hotel: '', street: '', floor: '', room: '' }
    return { ...(due ? doorstepOf(due, board.hotels) : nowhere), id: one.stop.id, one }
  })
  const first = Math.ceil(Math.min(...stops.map(({ stop }) => stop.fields.order)))
  const edits = inTheOrderOf(suggestOrder(withDoor), ({ one }) => one.stop.fields.order - first + 1)
  return edits.map(({ id, order }) => ({ id, order: order + first - 1 }))
}
