import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Words } from '#ui/platform/words.tsx'
import { MemberName } from '#ui/platform/house/resident-words.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import type { ListedCall } from '../board/call-board.ts'
import type { OpenBoard } from '../board/use-call-board.ts'
import { LaterWords } from '../list/call-words.tsx'

/** Who asked to be rung at another time, the earliest first, with whose list they are on. */
export function LaterRows({ board }: { board: OpenBoard }) {
  const t = useWords()
  const later = [...board.lists, ...board.orphaned]
    .flatMap(({ staff, calls }) => calls.map((listed) => ({ staff, listed })))
    .filter(({ listed }) => listed.state.is === 'later')
    .toSorted((a, b) => whenOf(a.listed).localeCompare(whenOf(b.listed)))
  if (later.length === 0) return null
  return (
    <Section title={t('call-lists:asked-later')}>
      <Rows>
        {later.map(({ staff, listed }) => (
          <Row
            key={listed.call.id}
            href={paths.callList(board.cycle.id, staff.id)}
            first={listed.member ? <MemberName member={listed.member} /> : t('call-lists:unknown-member')}
            second={<LaterWords listed={listed} />}
            third={<Words k="call-lists:list-of" values={{ name: staff.fields.name }} />}
            endIcon="fwd"
          />
        ))}
      </Rows>
    </Section>
  )
}

const whenOf = ({ state }: ListedCall) =>
  `${state.last?.fields.laterOn ?? ''} ${state.last?.fields.laterTime ?? ''}`
