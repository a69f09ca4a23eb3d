import { useLocation, useSearch } from 'wouter'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useDraft, type Draft } from '../../platform/use-draft.ts'
import { useOpenForm } from '../../platform/use-open-form.ts'
import { useToday } from '../../platform/use-today.ts'
import { FormScreen, useProblems } from './form-screen.tsx'
import {
  emptyFamily,
  familyWritings,
  readFamily,
  type FamilyDraft,
  type FamilyProblems,
} from './person/family.ts'
import { FamilyFields } from './person/family-fields.tsx'
import { PlaceFields } from './place/place-fields.tsx'
import { useSave } from '../../platform/use-save.ts'

const noProblems: FamilyProblems = { people: [] }

/** `/members/new`: a person or a whole family is written down with what is known, in one save. */
export function AddMemberScreen() {
  const met = new URLSearchParams(useSearch())
  const hotelId = met.get('hotelId')
  const key = `add-member/${hotelId ?? ''}`
  const draft = useDraft<FamilyDraft>(key, emptyFamily(hotelId))
  if (!draft) return null
  return <AddFamily key={key} draft={draft} metAt={{ hotelId, visitId: met.get('visitId') }} />
}

interface AddFamilyProps {
  draft: Draft<FamilyDraft>
  metAt: { hotelId: string | null; visitId: string | null }
}

function AddFamily({ draft, metAt }: AddFamilyProps) {
  const t = useWords()
  const desk = useDesk()
  const today = useToday()
  const [, go] = useLocation()
  const { problems, refusedTries, refuse, clear } = useProblems(noProblems)
  const { save, isSaving, refusal } = useSave(draft)
  const { content, change } = draft
  useOpenForm(draft.state !== 'untouched')
  const back = wayBack(metAt)

  const write = async () => {
    const read = readFamily(content, today)
    if (!read.ok) return refuse(read.error.problems)
    clear()
    const references: string[] = []
    for (const _ of read.value.people) references.push(await desk.makeReference())
    const staffId = desk.me.role === 'caseworker' ? desk.me.staffId : null
    const made = familyWritings(read.value, { today, references, staffId, makeId: () => crypto.randomUUID() })
    const done = () => go(back ?? paths.member(made.leadId), { replace: true })
    await save({ writings: made.writings, done })
  }
  return (
    <FormScreen
      title={t('members:add.title')}
      back={{ href: back ?? paths.members, as: 'close' }}
      act={t(content.people.length > 1 ? 'members:action.save-family' : 'members:action.save-member')}
      isSaving={isSaving}
      refusal={refusal}
      refusedTries={refusedTries}
      onSubmit={() => void write()}
    >
      <FamilyFields
        draft={content}
        onChange={change}
        problems={problems}
        where={
          <PlaceFields
            hotelId={content.hotelId}
            room={content.room}
            onChange={(place) => change({ ...content, ...place })}
            problems={problems}
          />
        }
      />
    </FormScreen>
  )
}

const wayBack = ({ hotelId, visitId }: AddFamilyProps['metAt']) =>
  visitId !== null ? paths.visit(visitId) : hotelId !== null ? paths.hotel(hotelId) : null
