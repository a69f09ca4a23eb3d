import { useState } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { ActBand } from '#ui/platform/sharing/act-band.tsx'
import { useAct } from '#ui/platform/sharing/use-act.ts'
import { Words } from '#ui/platform/words.tsx'
import { looksAfterTeam } from '#rules/access.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { OpenBoard } from '../board/use-call-board.ts'
import { nobody } from '../list/one-list.tsx'
import { CallerRows } from './caller-rows.tsx'
import { LaterRows } from './later-rows.tsx'
import { NotRungRows } from './not-rung-rows.tsx'
import { ShareDialog } from './share-dialog.tsx'

interface OverviewProps {
  readonly board: OpenBoard
  readonly sub: string
}

/** All lists of a cycle: how far each is, who waits for a caller, who asked to be rung at another time. */
export function Overview({ board, sub }: OverviewProps) {
  const t = useWords()
  const acting = useAct()
  const [isSharing, setIsSharing] = useState(false)
  const toShare = board.waiting.length + board.orphaned.reduce((sum, list) => sum + openIn(list), 0)
  return (
    <Screen
      title={t('call-lists:title')}
      sub={sub}
      back={{ label: t('app:back'), href: paths.cycle(board.cycle.id) }}
      foot={
        toShare > 0 &&
        board.lists.length > 0 && (
          <Button kind="solid" icon="members" wide onPress={() => setIsSharing(true)}>
            {t('call-lists:action.share')}
          </Button>
        )
      }
    >
      <ActBand acting={acting} />
      <Orphaned board={board} />
      <WaitingRow board={board} />
      {board.lists.length === 0 ? <NoVolunteers /> : <CallerRows board={board} />}
      <LaterRows board={board} />
      <NotRungRows notRung={board.notRung} hotels={board.hotels} />
      <ShareDialog open={isSharing} board={board} acting={acting} onClose={() => setIsSharing(false)} />
    </Screen>
  )
}

const openIn = ({ calls, doneCount }: OpenBoard['lists'][number]) => calls.length - doneCount

/** Calls of people who can no longer make them. */
function Orphaned({ board }: { board: OpenBoard }) {
  const t = useWords()
  return board.orphaned.map((list) => (
    <Band
      key={list.staff.id}
      kind="heed"
      title={<Words k="call-lists:orphaned" values={{ name: list.staff.fields.name, count: openIn(list) }} />}
      text={t('call-lists:orphaned-help')}
      act={
        <Button kind="line" href={paths.callList(board.cycle.id, list.staff.id)}>
          {t('call-lists:action.see-list')}
        </Button>
      }
    />
  ))
}

function WaitingRow({ board: { waiting, callCount, doneCount, cycle } }: { board: OpenBoard }) {
  const t = useWords()
  if (waiting.length === 0 && callCount === 0) {
    return <EmptyState title={t('call-lists:none-due.title')} text={t('call-lists:none-due.text')} />
  }
  return (
    <Rows label={t('call-lists:title')}>
      {callCount > 0 && (
        <Row
          first={t('call-lists:all-done', { done: doneCount, all: callCount })}
          second={t('call-lists:all-done-help')}
        />
      )}
      {waiting.length > 0 && (
        <Row
          href={paths.callList(cycle.id, nobody)}
          first={<Tone tone="late">{t('call-lists:waiting', { count: waiting.length })}</Tone>}
          second={t('call-lists:waiting-help')}
          endIcon="fwd"
        />
      )}
    </Rows>
  )
}

function NoVolunteers() {
  const t = useWords()
  const { me } = useDesk()
  return (
    <EmptyState
      title={t('call-lists:no-volunteers.title')}
      text={t('call-lists:no-volunteers.text')}
      act={
        looksAfterTeam(me.role) && (
          <Button kind="quiet" icon="person-add" href={paths.team}>
            {t('call-lists:no-volunteers.act')}
          </Button>
        )
      }
    />
  )
}
