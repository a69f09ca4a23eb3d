import { useCycleWords } from '#ui/platform/fortnight/cycle-words.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import { useCallBoard } from './board/use-call-board.ts'
import { nobody, OneList } from './list/one-list.tsx'
import { Overview } from './overview/overview.tsx'

interface CallListsScreenProps {
  readonly cycleId: string
  /** Whose list is open; `nobody` for those without a caller, undefined for all lists. */
  readonly staffId?: string | undefined
}

/** Who rings whom in a cycle: the volunteers' lists, how far they are, and who waits for a caller. */
export function CallListsScreen({ cycleId, staffId }: CallListsScreenProps) {
  const t = useWords()
  const { title } = useCycleWords()
  const board = useCallBoard(cycleId)
  if (board) {
    const isKnown = staffId === nobody || (staffId !== undefined && board.staffById.has(staffId))
    if (isKnown) return <OneList key={staffId} board={board} staffId={staffId} />
    return <Overview board={board} sub={title(board.cycle.fields)} />
  }
  return (
    <Screen title={t('call-lists:title')} back={{ label: t('app:back'), href: paths.cycle(cycleId) }}>
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
