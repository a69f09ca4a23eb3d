import { useState } from 'react'
import { useCycleWords } from '#ui/platform/fortnight/cycle-words.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { ActBand } from '#ui/platform/sharing/act-band.tsx'
import { useAct } from '#ui/platform/sharing/use-act.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { MakeDialog } from './cycle/make-dialog.tsx'
import { RunRows } from './cycle/run-rows.tsx'
import { RunsFoot } from './cycle/runs-foot.tsx'
import { UnplannedTicks } from './cycle/unplanned-ticks.tsx'
import type { RunBoard } from './plan/run-board.ts'
import { useRunBoard } from './plan/use-run-board.ts'

/** All runs of a cycle, and the households that are on none. */
export function RunsScreen({ cycleId }: { cycleId: string }) {
  const t = useWords()
  const board = useRunBoard(cycleId)
  if (board) return <Runs board={board} />
  return (
    <Screen title={t('runs:title')} back={{ label: t('app:back'), href: paths.cycle(cycleId) }}>
      {board === undefined ? (
        <Skeleton label={t('app:loading')} rows={6} />
      ) : (
        <EmptyState
          title={t('deliveries:gone.title')}
          text={t('deliveries:gone.text')}
          act={
            <Button kind="quiet" icon="box" href={paths.deliveries}>
              {t('deliveries:gone.act')}
            </Button>
          }
        />
      )}
    </Screen>
  )
}

function Runs({ board }: { board: RunBoard }) {
  const t = useWords()
  const { title } = useCycleWords()
  const acting = useAct()
  const [isMaking, setIsMaking] = useState(false)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const { cycle, due } = board.fortnight
  const chosen = board.unplanned.filter((one) => ticked.has(one.due.household.leadMemberId))
  return (
    <Screen
      title={t('runs:title')}
      sub={title(cycle.fields)}
      back={{ label: t('app:back'), href: paths.cycle(cycle.id) }}
      foot={
        <RunsFoot
          board={board}
          acting={acting}
          chosen={chosen}
          onDone={() => setTicked(new Set())}
          onMake={() => setIsMaking(true)}
        />
      }
    >
      <ActBand acting={acting} />
      <ShortBand board={board} />
      {board.runs.length === 0 ? (
        <EmptyState
          title={t('runs:none.title')}
          text={t(due.length === 0 ? 'deliveries:due.nobody-text' : 'runs:none.text')}
        />
      ) : (
        <RunRows runs={board.runs} />
      )}
      <UnplannedTicks board={board} ticked={ticked} onTick={setTicked} />
      <MakeDialog open={isMaking} board={board} acting={acting} onClose={() => setIsMaking(false)} />
    </Screen>
  )
}

/** Says that there is too little of something, and leads to who goes without. */
function ShortBand({ board: { fortnight } }: { board: RunBoard }) {
  const t = useWords()
  const { short, cycle } = fortnight
  if (short.length === 0) return null
  return (
    <Band
      kind="heed"
      title={t('deliveries:short.title')}
      text={t('runs:short', { count: short.length })}
      act={
        <Button kind="line" href={paths.cycleDue(cycle.id)}>
          {t('deliveries:short.who')}
        </Button>
      }
    />
  )
}
