import { useMemo, useState } from 'react'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { ActBand } from '#ui/platform/sharing/act-band.tsx'
import type { Acting } from '#ui/platform/sharing/use-act.ts'
import { Words } from '#ui/platform/words.tsx'
import { Tick } from '#ui/widgets/choice/tick.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { renew, renewalsOf, type Renewal } from '../plan/renewals.ts'
import type { PlannedRun, RunBoard } from '../plan/run-board.ts'
import { StopName } from './stop-words.tsx'

interface RenewBandProps {
  readonly board: RunBoard
  readonly planned: PlannedRun
  readonly acting: Acting
}

/** Says that what households need has changed since their packages were planned, shows how, and writes them anew. */
export function RenewBand({ board, planned, acting }: RenewBandProps) {
  const t = useWords()
  const [isOpen, setIsOpen] = useState(false)
  const renewals = useMemo(() => renewalsOf(board, planned), [board, planned])
  if (renewals.length === 0) return null
  return (
    <>
      <Band
        kind="heed"
        title={t('runs:renew.title', { count: renewals.length })}
        text={t('runs:renew.text')}
        act={
          <Button kind="line" onPress={() => setIsOpen(true)}>
            {t('runs:action.show-changes')}
          </Button>
        }
      />
      {isOpen && (
        <RenewDialog board={board} renewals={renewals} acting={acting} onClose={() => setIsOpen(false)} />
      )}
    </>
  )
}

interface RenewDialogProps {
  readonly board: RunBoard
  readonly renewals: readonly Renewal[]
  readonly acting: Acting
  readonly onClose: () => void
}

/** Each stop with what would be more or fewer; what was put in by hand in place of something can be left as it is. */
function RenewDialog({ board, renewals, acting, onClose }: RenewDialogProps) {
  const t = useWords()
  const [leftIds, setLeftIds] = useState<readonly string[]>([])
  const chosen = renewals.filter(({ one }) => !leftIds.includes(one.stop.id))
  const count = chosen.length
  const write = () => {
    if (count === 0) return onClose()
    void acting.act({ ...renew(board, chosen), said: t('runs:renewed', { count }), done: onClose })
  }
  return (
    <Dialog
      open
      size="full"
      title={t('runs:renew.dialog')}
      closeLabel={t('deliveries:pick.close')}
      onClose={onClose}
      foot={
        <Button kind="solid" wide onPress={write}>
          {count === 0 ? t('runs:action.leave') : t('runs:action.renew', { count })}
        </Button>
      }
    >
      {acting.saving.refusal && <ActBand acting={acting} />}
      <Sheet>
        {renewals.map((renewal) => {
          const { id } = renewal.one.stop
          return (
            <Tick
              key={id}
              label={<StopName one={renewal.one} board={board} />}
              second={<ChangeWords renewal={renewal} board={board} />}
              checked={!leftIds.includes(id)}
              onChange={(isTicked) =>
                setLeftIds(isTicked ? leftIds.filter((one) => one !== id) : [...leftIds, id])
              }
            />
          )
        })}
      </Sheet>
    </Dialog>
  )
}

function ChangeWords({ renewal: { one, due, changes }, board }: { renewal: Renewal; board: RunBoard }) {
  const t = useWords()
  const sizes = { before: one.stop.fields.size, now: Math.min(due.size, 30) }
  return (
    <Facts>
      {[
        sizes.before !== sizes.now && t('runs:renew.people', sizes),
        ...changes.map(({ itemId, before, now }) => {
          const item = board.fortnight.items.find(({ id }) => id === itemId)
          const name = item ? <ItemName item={item.fields} /> : t('runs:unknown-item')
          return <Words key={itemId} k="runs:renew.item" values={{ name, before, now }} />
        }),
      ]}
    </Facts>
  )
}
