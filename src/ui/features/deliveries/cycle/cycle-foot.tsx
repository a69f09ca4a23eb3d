import { edit, type ViewOf } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import type { Saving } from '#ui/platform/use-save.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import type { NextAct } from './next-act.ts'

interface CycleFootProps {
  cycle: ViewOf<'cycle'>
  act: NextAct
  saving: Saving
}

/** The one act that takes the cycle further. */
export function CycleFoot({ cycle, act, saving }: CycleFootProps) {
  const t = useWords()
  const today = useToday()
  const words = t(`deliveries:action.${act}`)
  if (act === 'close') {
    const close = () =>
      void saving.save({ writings: [edit(recordKinds.cycle, cycle.id, { closedOn: today })] })
    return (
      <Button kind="solid" icon="check" wide onPress={close}>
        {words}
      </Button>
    )
  }
  return (
    <Button kind="solid" wide href={wayTo(act, cycle.id)} iconEnd="fwd">
      {words}
    </Button>
  )
}

function wayTo(act: Exclude<NextAct, 'close'>, cycleId: string): string {
  switch (act) {
    case 'choose-items':
      return paths.editCycle(cycleId)
    case 'share-calls':
    case 'calls':
      return paths.callLists(cycleId)
    case 'plan-runs':
    case 'runs':
      return paths.runs(cycleId)
    case 'new-cycle':
      return paths.addCycle
  }
}
