import { useMemo, useState } from 'react'
import type { ViewOf } from '#device/device.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Facts, MemberName } from '#ui/platform/house/resident-words.tsx'
import { useFoundHouseholds } from '#ui/platform/sharing/find-households.ts'
import { DoorWords, LanguageWords } from '#ui/platform/sharing/household-words.tsx'
import type { Acting } from '#ui/platform/sharing/use-act.ts'
import { Words } from '#ui/platform/words.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { SearchField } from '#ui/widgets/form/search-field.tsx'
import { Growing } from '#ui/widgets/road/growing.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { giveCalls } from '../board/give-calls.ts'
import type { OpenBoard } from '../board/use-call-board.ts'
import { addable, type Addable } from './addable.ts'

interface AddDialogProps {
  readonly open: boolean
  readonly board: OpenBoard
  readonly staff: ViewOf<'staff'>
  readonly acting: Acting
  readonly onClose: () => void
}

/** Puts one household on a list by hand: those on nobody's list first, then those on another's, who change hands. */
export function AddDialog({ open, ...rest }: AddDialogProps) {
  return open ? <OpenAddDialog {...rest} /> : null
}

function OpenAddDialog({ board, staff, acting, onClose }: Omit<AddDialogProps, 'open'>) {
  const t = useWords()
  const [text, setText] = useState('')
  const candidates = useMemo(() => addable(board, staff.id), [board, staff.id])
  const found = useFoundHouseholds(candidates, board.hotels, text)
  const give = ({ household, listed }: Addable) => {
    const { leadMemberId, lead } = household
    const gift = {
      memberId: listed?.call.fields.memberId ?? leadMemberId,
      staffId: staff.id,
      ...(listed && { callId: listed.call.id }),
    }
    const name = lead.ownName ?? lead.latinName
    const said = <Words k="call-lists:added" values={{ name }} />
    const act = giveCalls({ cycle: board.cycle, calls: board.calls, gifts: [gift] })
    void acting.act({ ...act, said, done: onClose })
  }
  return (
    <Dialog
      open
      size="full"
      title={<Words k="call-lists:add.title" values={{ name: staff.fields.name }} />}
      closeLabel={t('call-lists:close')}
      onClose={onClose}
    >
      <div style={{ paddingBlockEnd: 'var(--s-3)' }}>
        <SearchField
          label={t('team:choose.search')}
          clearLabel={t('call-lists:clear')}
          value={text}
          onChange={setText}
        />
      </div>
      {found.length === 0 && (
        <EmptyState title={t('call-lists:add.none')} text={t('call-lists:add.none-help')} />
      )}
      <Rows label={t('call-lists:without-caller')}>
        <Growing
          key={text}
          items={found}
          render={(one) => (
            <Row
              key={one.household.leadMemberId}
              first={<MemberName member={one.household.lead} />}
              second={<AddableWords one={one} board={board} />}
              endIcon="plus"
              onPress={() => give(one)}
            />
          )}
        />
      </Rows>
    </Dialog>
  )
}

function AddableWords({ one: { household, listed }, board }: { one: Addable; board: OpenBoard }) {
  const other = listed && board.staffById.get(listed.call.fields.staffId)
  return (
    <Facts>
      {[
        <LanguageWords key="languages" codes={household.languages} />,
        <DoorWords key="door" household={household} hotels={board.hotels} />,
        other && <Words key="other" k="call-lists:list-of" values={{ name: other.fields.name }} />,
      ]}
    </Facts>
  )
}
