import { useWords } from '#ui/platform/language.tsx'
import { MemberName } from '#ui/platform/house/resident-words.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Growing } from '#ui/widgets/road/growing.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import type { CallerList } from '../board/call-board.ts'
import type { OpenBoard } from '../board/use-call-board.ts'
import { CallWords } from './call-words.tsx'

/** Calls that have been made; a tap opens the member, where all that was said stands. */
export function DoneRows({ list, board }: { list: CallerList; board: OpenBoard }) {
  const t = useWords()
  return (
    <Rows>
      <Growing
        items={list.calls.filter(({ state }) => state.is === 'done')}
        render={(listed) => (
          <Row
            key={listed.call.id}
            href={paths.member(listed.call.fields.memberId)}
            first={listed.member ? <MemberName member={listed.member} /> : t('call-lists:unknown-member')}
            second={<CallWords listed={listed} board={board} />}
            endIcon="fwd"
          />
        )}
      />
    </Rows>
  )
}
