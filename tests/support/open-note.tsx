import { render, screen } from '@testing-library/react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Language } from '#rules/language/language.ts'
import type { Note } from '#rules/records/note.ts'
import type { NoteDraft } from '#ui/features/notes/note-draft.ts'
import { WriteNoteScreen } from '#ui/features/notes/write-note-screen.tsx'
import { createI18n } from '#ui/platform/i18n/create-i18n.ts'
import { LanguageProvider } from '#ui/platform/language.tsx'
import { DeskContext } from '#ui/platform/phone-context.tsx'
import { createFakeDesk, viewOf } from './fake-desk.ts'

export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
export const [meId, memberId, hotelId, visitId, colleagueId] = [1, 2, 3, 4, 5].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
]
/** The moment at which tests of a note stand, by the clock on the wall. */
export const now = new Date('2026-11-24T10:42:00Z')
export const key = `note/${memberId}`

const lastNote: Note = {
  memberId,
  visitId: null,
  manner: 'phone',
  onDay: '2026-11-10',
  atMs: Date.parse('2026-11-10T09:00:00Z'),
  areas: ['housing', 'money'],
  text: 'Spoke of the heating.',
  interpreter: 'telephone',
  language: 'ps',
  minutes: 20,
}

interface Setting {
  language?: Language
  visitId?: string | undefined
  draft?: NoteDraft
  role?: 'caseworker' | 'coordinator'
  needsInterpreter?: boolean
}

/** Opens the note screen of one member, by default in today's visit, on a desk in memory. */
export async function openNote({
  language = 'en',
  draft,
  role = 'caseworker',
  needsInterpreter = false,
  ...on
}: Setting = {}) {
  const inVisit = 'visitId' in on ? on.visitId : visitId
  const fake = createFakeDesk({
    me: { staffId: meId, name: 'Nadia', role, organisationId: idOf(9), organisationName: 'Here' },
    nowMs: () => Date.now(),
    drafts: draft ? { [key]: draft } : {},
    records: {
      member: [
        viewOf<'member'>(memberId, {
          reference: 'H-7Q2',
          ownName: 'مریم رحیمی',
          latinName: 'Maryam Rahimi',
          birth: { is: 'unknown' } as never,
          sex: 'female',
          nationality: 'AF',
          languages: ['ps'],
          needsInterpreter,
          householdId: null,
          doNotContact: false,
          addressConfidential: false,
          remark: '',
          joinedOn: '2026-01-01',
          leftOn: null,
        }),
      ],
      hotel: [
        viewOf<'hotel'>(hotelId, {
          name: 'Linden Court',
          street: '',
          postcode: '',
          floors: [],
          remark: '',
          closedOn: null,
        }),
      ],
      stay: [
        viewOf<'stay'>(idOf(6), {
          memberId,
          hotelId,
          room: '207',
          floor: '2',
          fromDay: '2026-01-01',
          untilDay: null,
        }),
      ],
      visit: [
        viewOf<'visit'>(visitId, {
          hotelId,
          staffId: meId,
          onDay: '2026-11-24',
          atTime: '',
          state: 'under-way',
          startedAtMs: now.getTime() - 12 * 60_000,
          finishedAtMs: null,
          outcomes: [{ memberId: idOf(77), outcome: 'not-seen', atMs: now.getTime() - 600_000 }],
          purpose: '',
        }),
      ],
      note: [viewOf<'note'>(idOf(7), lastNote, { createdBy: meId })],
      staff: [
        viewOf<'staff'>(colleagueId, {
          name: 'Amina Yusuf',
          role: 'caseworker',
          languages: [],
          leftOn: null,
        }),
      ],
    },
  })
  const languages = await createI18n({
    language,
    page: document.documentElement,
    storage: { getItem: () => null, setItem: () => {} },
  })
  const place = memoryLocation({ path: `/members/${memberId}/note`, record: true })
  const shown = render(
    <LanguageProvider languages={languages}>
      <DeskContext value={fake.desk}>
        <Router hook={place.hook}>
          <WriteNoteScreen memberId={memberId} visitId={inVisit} />
        </Router>
      </DeskContext>
    </LanguageProvider>,
  )
  await screen.findAllByRole('checkbox')
  return { ...fake, languages, path: () => place.history.at(-1), shown }
}

/** The fields of all records of a kind in one save. */
export const fieldsOf = (saved: readonly { kind: { kind: string }; fields: object }[], kind: string) =>
  saved.filter((one) => one.kind.kind === kind).map(({ fields }) => fields)
