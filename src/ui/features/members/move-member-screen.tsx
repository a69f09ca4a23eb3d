import { useLocation } from 'wouter'
import type { ViewOf } from '#device/device.ts'
import { DayQuestion } from '../../platform/day-question.tsx'
import { currentStays } from '#rules/hotel/residents.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDraft, type Draft } from '../../platform/use-draft.ts'
import { useOpenForm } from '../../platform/use-open-form.ts'
import { useRecords } from '../../platform/use-records.ts'
import { useToday } from '../../platform/use-today.ts'
import { Tick } from '../../widgets/choice/tick.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Sheet } from '../../widgets/layout/sheet.tsx'
import { Name } from '../../widgets/text/name.tsx'
import { FormScreen, useProblems } from './form-screen.tsx'
import { housemates } from './place/household.ts'
import { emptyMove, readMove, type MoveDraft, type MoveProblems } from './place/move-draft.ts'
import { moveWritings } from './place/move.ts'
import { PlaceFields } from './place/place-fields.tsx'
import { StayHistory } from './place/stay-history.tsx'
import { useSave } from '../../platform/use-save.ts'

/** `/members/:id/move`: where somebody, or the whole household, lives from a day on. */
export function MoveMemberScreen({ memberId }: { memberId: string }) {
  const members = useRecords('member')
  const stays = useRecords('stay')
  const member = members?.find(({ id }) => id === memberId)
  if (!member || !members || !stays) return null
  return <WithDraft member={member} together={housemates(member, members)} stays={stays} />
}

function WithDraft(props: Pick<MoveMemberProps, 'member' | 'together' | 'stays'>) {
  const { member, stays } = props
  const today = useToday()
  const key = `move-member/${member.id}`
  const hotelId = currentStays(stays, today).get(member.id)?.fields.hotelId ?? null
  const draft = useDraft<MoveDraft>(key, emptyMove(today, hotelId))
  return draft ? <MoveMember {...props} draft={draft} /> : null
}

interface MoveMemberProps {
  member: ViewOf<'member'>
  together: readonly ViewOf<'member'>[]
  stays: readonly ViewOf<'stay'>[]
  draft: Draft<MoveDraft>
}

function MoveMember({ member, together, stays, draft }: MoveMemberProps) {
  const t = useWords()
  const today = useToday()
  const [, go] = useLocation()
  const { problems, refusedTries, refuse, clear } = useProblems<MoveProblems>({})
  const { save, isSaving, refusal } = useSave(draft)
  const { content, change } = draft
  const { ownName, latinName } = member.fields
  useOpenForm(draft.state !== 'untouched')

  const write = () => {
    const read = readMove(content, today)
    if (!read.ok) return refuse(read.error.problems)
    clear()
    const others = together.map(({ id }) => id).filter((id) => !content.stayBehind.includes(id))
    const writings = moveWritings({ memberIds: [member.id, ...others], ...read.value }, stays, today)
    const done = () => go(paths.member(member.id), { replace: true })
    void save({ writings, done })
  }
  return (
    <FormScreen
      title={t('members:move.title')}
      sub={<Name own={ownName ?? undefined} latin={latinName ?? undefined} />}
      back={{ href: paths.member(member.id) }}
      act={t('members:action.save-move')}
      isSaving={isSaving}
      refusal={refusal}
      refusedTries={refusedTries}
      onSubmit={write}
      after={<StayHistory stays={stays.filter(({ fields }) => fields.memberId === member.id)} />}
    >
      <PlaceFields
        hotelId={content.hotelId}
        room={content.room}
        onChange={(place) => change({ ...content, ...place })}
        problems={problems}
      />
      <DayQuestion
        label={t('members:move.from-day')}
        error={problems.day && t(`members:day-problem.${problems.day}`)}
        value={content.day}
        onChange={(day) => change({ ...content, day })}
      />
      <WhoMoves together={together} draft={draft} />
    </FormScreen>
  )
}

/** The household moves with them, unless somebody is unticked. */
function WhoMoves({ together, draft }: Pick<MoveMemberProps, 'together' | 'draft'>) {
  const t = useWords()
  const { content, change } = draft
  if (together.length === 0) return null
  const tick = (id: string, moves: boolean) =>
    change({
      ...content,
      stayBehind: moves ? content.stayBehind.filter((other) => other !== id) : [...content.stayBehind, id],
    })
  return (
    <Section title={t('members:move.together')}>
      <Sheet>
        {together.map(({ id, fields }) => (
          <Tick
            key={id}
            label={<Name own={fields.ownName ?? undefined} latin={fields.latinName ?? undefined} />}
            checked={!content.stayBehind.includes(id)}
            onChange={(moves) => tick(id, moves)}
          />
        ))}
      </Sheet>
    </Section>
  )
}
