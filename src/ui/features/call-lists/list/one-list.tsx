import { useState } from 'react'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { ActBand } from '#ui/platform/sharing/act-band.tsx'
import { LanguageWords } from '#ui/platform/sharing/household-words.tsx'
import { useAct } from '#ui/platform/sharing/use-act.ts'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import type { OpenBoard } from '../board/use-call-board.ts'
import { HowFar } from '../overview/caller-rows.tsx'
import { AddDialog } from './add-dialog.tsx'
import { CallTicks } from './call-ticks.tsx'
import { DoneRows } from './done-rows.tsx'
import { ListFoot } from './list-foot.tsx'
import { toChoose, type Choosable } from './to-choose.ts'

/** In the place of a volunteer's id: the households on nobody's list. */
export const nobody = 'nobody'

interface OneListProps {
  readonly board: OpenBoard
  readonly staffId: string
}

/** One volunteer's list, or those without a caller: ticked ones are given to somebody else or taken off. */
export function OneList({ board, staffId }: OneListProps) {
  const t = useWords()
  const number = useNumber()
  const acting = useAct()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [isAdding, setIsAdding] = useState(false)
  const list = [...board.lists, ...board.orphaned].find(({ staff }) => staff.id === staffId)
  const staff = board.staffById.get(staffId)
  const open = toChoose(board, list)
  const chosen = open.filter(({ key }) => ticked.has(key))
  const clear = () => setTicked(new Set())
  return (
    <Screen
      title={staff ? <bdi>{staff.fields.name}</bdi> : t('call-lists:without-caller')}
      sub={staff && <LanguageWords codes={staff.fields.languages} />}
      eyebrow={staff && t('call-lists:title')}
      back={{ label: t('app:back'), href: paths.callLists(board.cycle.id) }}
      foot={
        <ListFoot
          board={board}
          acting={acting}
          staffId={staffId}
          chosen={chosen}
          onDone={clear}
          onAdd={() => setIsAdding(true)}
        />
      }
    >
      <ActBand acting={acting} />
      {list && list.calls.length > 0 && <Summary list={list} />}
      <OpenCalls open={open} board={board} ticked={ticked} onTick={setTicked} isList={staff !== undefined} />
      {list && list.doneCount > 0 && (
        <Section title={`${t('call-lists:made')} · ${number(list.doneCount)}`}>
          <DoneRows list={list} board={board} />
        </Section>
      )}
      {staff && (
        <AddDialog
          open={isAdding}
          board={board}
          staff={staff}
          acting={acting}
          onClose={() => setIsAdding(false)}
        />
      )}
    </Screen>
  )
}

const Summary = ({ list }: { list: OpenBoard['lists'][number] }) => (
  <p style={{ padding: '0 var(--margin, var(--s-4)) var(--s-3)' }}>
    <HowFar list={list} />
  </p>
)

interface OpenCallsProps {
  readonly open: readonly Choosable[]
  readonly board: OpenBoard
  readonly ticked: ReadonlySet<string>
  readonly onTick: (ticked: ReadonlySet<string>) => void
  readonly isList: boolean
}

function OpenCalls({ open, board, ticked, onTick, isList }: OpenCallsProps) {
  const t = useWords()
  if (open.length === 0) {
    return isList ? (
      <EmptyState title={t('call-lists:none-open.title')} text={t('call-lists:none-open.text')} />
    ) : (
      <EmptyState title={t('call-lists:none-waiting.title')} text={t('call-lists:none-waiting.text')} />
    )
  }
  return <CallTicks open={open} board={board} ticked={ticked} onTick={onTick} />
}
