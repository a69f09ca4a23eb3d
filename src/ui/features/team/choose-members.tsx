import { useMemo, useState } from 'react'
import { add, edit, type ViewOf } from '#device/device.ts'
import { lastDayWhenEndedNow } from '#rules/casework/caseload.ts'
import { makeNameIndex } from '#rules/names/name-index.ts'
import { assignment } from '#rules/records/assignment.ts'
import type { Saving } from '../../platform/use-save.ts'
import { useWords } from '../../platform/language.tsx'
import { Words } from '../../platform/words.tsx'
import { Chips } from '../../widgets/choice/chips.tsx'
import { Dialog } from '../../widgets/dialog/dialog.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { SearchField } from '../../widgets/form/search-field.tsx'
import { Band } from '../../widgets/state/band.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { ChooseList } from './choose-list.tsx'
import type { Placed, TeamView } from './use-team.ts'
import css from './choose-members.module.css'

interface ChooseMembersProps {
  readonly open: boolean
  readonly person: ViewOf<'staff'>
  readonly team: TeamView
  readonly save: Saving['save']
  readonly onClose: () => void
}

/** Members to be given to a worker, one by one or a whole hotel; whoever had them before gives them up. */
export function ChooseMembers({ open, person, ...rest }: ChooseMembersProps) {
  const t = useWords()
  const title = <Words k="team:choose.title" values={{ name: person.fields.name }} />
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isEmpty, setIsEmpty] = useState(false)
  const close = () => {
    setChosen(new Set())
    setIsEmpty(false)
    rest.onClose()
  }

  const give = async () => {
    setIsEmpty(chosen.size === 0)
    if (chosen.size === 0) return
    const writings = [...chosen].flatMap((memberId) => handOver(memberId, person.id, rest.team))
    await rest.save({ writings, done: close })
  }

  return (
    <Dialog
      open={open}
      size="full"
      title={title}
      closeLabel={t('team:close')}
      onClose={close}
      foot={
        <Button kind="solid" onPress={() => void give()}>
          {t('team:choose.act', { count: chosen.size })}
        </Button>
      }
    >
      {isEmpty && <Band kind="stop" title={t('team:choose.nothing')} />}
      <Candidates staffId={person.id} team={rest.team} chosen={chosen} onChoose={setChosen} />
    </Dialog>
  )
}

/** Ends the charge of whoever has the member now, and begins the new one. */
function handOver(memberId: string, staffId: string, { caseloads, today }: TeamView) {
  const before = caseloads.byMember.get(memberId) ?? []
  return [
    ...before.map(({ id }) => edit(assignment, id, { untilDay: lastDayWhenEndedNow(today) })),
    add(assignment, { staffId, memberId, hotelId: null, fromDay: today, untilDay: null }),
  ]
}

interface CandidatesProps {
  readonly staffId: string
  readonly team: TeamView
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

function Candidates({ staffId, team, chosen, onChoose }: CandidatesProps) {
  const t = useWords()
  const [text, setText] = useState('')
  const [who, setWho] = useState<'unassigned' | 'all'>('unassigned')
  const found = useFound(team, staffId, who, text)
  return (
    <>
      <SearchField
        label={t('team:choose.search')}
        clearLabel={t('team:choose.clear')}
        value={text}
        onChange={setText}
      />
      <Chips
        label={t('team:choose.who')}
        hideLabel
        value={who}
        onChange={setWho}
        options={[
          { value: 'unassigned', label: t('team:choose.unassigned') },
          { value: 'all', label: t('team:choose.all') },
        ]}
      />
      <div className={css.found}>
        {found.length === 0 && (
          <EmptyState title={t('team:choose.none.title')} text={t('team:choose.none.text')} />
        )}
        <ChooseList found={found} team={team} chosen={chosen} onChoose={onChoose} />
      </div>
    </>
  )
}

function useFound(
  team: TeamView,
  staffId: string,
  who: 'unassigned' | 'all',
  text: string,
): readonly Placed[] {
  const index = useMemo(() => makeNameIndex(team.members.map(searchable)), [team.members])
  return useMemo(() => {
    const hits = text.trim() === '' ? null : new Set(index.search(text))
    return team.members.filter(({ member }) => {
      const charges = team.caseloads.byMember.get(member.id) ?? []
      const isTheirs = charges.some(({ fields }) => fields.staffId === staffId)
      const isShown = who === 'all' ? !isTheirs : charges.length === 0
      return isShown && (hits === null || hits.has(member.id))
    })
  }, [team, staffId, who, text, index])
}

const searchable = ({ member, hotel, room }: Placed) => ({
  id: member.id,
  names: [member.fields.ownName, member.fields.latinName].filter((name) => name !== null),
  reference: member.fields.reference,
  phones: [],
  room,
  hotel: hotel?.fields.name ?? null,
})
