import { speaksWith } from '#rules/sharing/share-out.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { LanguageWords } from '#ui/platform/sharing/household-words.tsx'
import { PickDialog } from '#ui/widgets/choice/pick-dialog.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { CallerList } from '../board/call-board.ts'
import type { OpenBoard } from '../board/use-call-board.ts'
import type { Choosable } from './to-choose.ts'

interface PickCallerProps {
  readonly open: boolean
  readonly board: OpenBoard
  readonly exceptId: string
  readonly chosen: readonly Choosable[]
  readonly onPick: (staffId: string) => void
  readonly onClose: () => void
}

/** The volunteers to whom ticked calls can be given: who speaks with most of them first, then who has fewest. */
export function PickCaller({ open, board, exceptId, chosen, onPick, onClose }: PickCallerProps) {
  const t = useWords()
  const options = board.lists
    .filter(({ staff }) => staff.id !== exceptId)
    .map((list) => ({ list, silentCount: countSilent(list, chosen) }))
    .toSorted((a, b) => a.silentCount - b.silentCount || openCount(a.list) - openCount(b.list))
    .map(({ list, silentCount }) => ({
      value: list.staff.id,
      label: list.staff.fields.name,
      second: (
        <Facts>
          {[
            <LanguageWords key="languages" codes={list.staff.fields.languages} />,
            t('call-lists:to-make', { count: openCount(list) }),
            silentCount > 0 && (
              <Tone key="silent" tone="late">
                {t('call-lists:cannot-speak', { count: silentCount })}
              </Tone>
            ),
          ]}
        </Facts>
      ),
    }))
  return (
    <PickDialog
      open={open}
      title={t('call-lists:pick.title')}
      options={options}
      value={undefined}
      words={{
        search: t('call-lists:pick.search'),
        clear: t('call-lists:clear'),
        none: t('call-lists:pick.none'),
        close: t('call-lists:close'),
      }}
      onPick={onPick}
      onClose={onClose}
    />
  )
}

const openCount = ({ calls, doneCount }: CallerList) => calls.length - doneCount

const countSilent = ({ staff }: CallerList, chosen: readonly Choosable[]) =>
  chosen.filter((one) => speaksWith(one, { staffId: staff.id, languages: staff.fields.languages }) === null)
    .length
