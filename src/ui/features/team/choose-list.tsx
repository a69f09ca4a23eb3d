import { useWords } from '../../platform/language.tsx'
import { Words } from '../../platform/words.tsx'
import { Tick } from '../../widgets/choice/tick.tsx'
import { Sheet } from '../../widgets/layout/sheet.tsx'
import { Ltr } from '../../widgets/text/ltr.tsx'
import { Name } from '../../widgets/text/name.tsx'
import { PlaceWords } from './place-words.tsx'
import type { Placed, TeamView } from './use-team.ts'

interface ChooseListProps {
  readonly found: readonly Placed[]
  readonly team: TeamView
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
}

/** Members by hotel, each with a tick, and a tick for the whole hotel. */
export function ChooseList({ found, team, chosen, onChoose }: ChooseListProps) {
  const byHotel = Map.groupBy(found, ({ hotel }) => hotel?.fields.name ?? '')
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen)
    for (const id of ids) {
      if (isChosen) next.add(id)
      else next.delete(id)
    }
    onChoose(next)
  }
  return [...byHotel].map(([hotel, placed]) => (
    <HotelTicks key={hotel} hotel={hotel} placed={placed} team={team} chosen={chosen} choose={choose} />
  ))
}

interface HotelTicksProps {
  readonly hotel: string
  readonly placed: readonly Placed[]
  readonly team: TeamView
  readonly chosen: ReadonlySet<string>
  readonly choose: (ids: readonly string[], isChosen: boolean) => void
}

function HotelTicks({ hotel, placed, team, chosen, choose }: HotelTicksProps) {
  const t = useWords()
  const ids = placed.map(({ member }) => member.id)
  return (
    <Sheet>
      {hotel !== '' && (
        <Tick
          label={<Words k="team:choose.all-of-hotel" values={{ hotel: <Ltr>{hotel}</Ltr> }} />}
          second={t('team:caseload', { count: ids.length })}
          checked={ids.every((id) => chosen.has(id))}
          onChange={(isChosen) => choose(ids, isChosen)}
        />
      )}
      {placed.map((one) => (
        <Tick
          key={one.member.id}
          label={
            <Name
              own={one.member.fields.ownName ?? undefined}
              latin={one.member.fields.latinName ?? undefined}
            />
          }
          second={<CandidateWords placed={one} team={team} />}
          checked={chosen.has(one.member.id)}
          onChange={(isChosen) => choose([one.member.id], isChosen)}
        />
      ))}
    </Sheet>
  )
}

/** Where they live, and who has charge of them now. */
function CandidateWords({ placed, team }: { placed: Placed; team: TeamView }) {
  const [charge] = team.caseloads.byMember.get(placed.member.id) ?? []
  const worker = team.staff.find(({ id }) => id === charge?.fields.staffId)
  return (
    <>
      <PlaceWords placed={placed} />
      {worker && (
        <>
          {' · '}
          <Words k="team:choose.with" values={{ name: worker.fields.name }} />
        </>
      )}
    </>
  )
}
