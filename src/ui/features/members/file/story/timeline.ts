import type { ViewOf } from '#device/device.ts'
import { dayAt } from '#rules/time/calendar.ts'
import { servedEntries, type ServedEntry } from './served.ts'

/** Something that happened with a member, as the timeline tells it. `onDay` is when it was true, `atMs` orders one day. */
export type TimelineEntry = ServedEntry | OwnEntry

type OwnEntry = { readonly key: string; readonly onDay: string; readonly atMs: number } & (
  | {
      readonly is: 'note'
      readonly note: ViewOf<'note'>
      /** Oldest first, as they were added. */
      readonly addenda: readonly ViewOf<'addendum'>[]
      readonly agreed: readonly ViewOf<'step'>[]
    }
  | { readonly is: 'step-done'; readonly step: ViewOf<'step'> }
  | { readonly is: 'moved'; readonly stay: ViewOf<'stay'> }
  | { readonly is: 'left-room'; readonly stay: ViewOf<'stay'> }
  | { readonly is: 'consent'; readonly consent: ViewOf<'consent'> }
  | { readonly is: 'consent-withdrawn'; readonly consent: ViewOf<'consent'> }
  | { readonly is: 'concern'; readonly concern: ViewOf<'concern'> }
  | { readonly is: 'met'; readonly visit: ViewOf<'visit'>; readonly outcome: 'seen' | 'not-seen' }
  | { readonly is: 'joined'; readonly member: ViewOf<'member'> }
)

/** What the member's file on this phone holds. */
export interface MemberFile {
  readonly member: ViewOf<'member'>
  readonly notes: readonly ViewOf<'note'>[]
  readonly addenda: readonly ViewOf<'addendum'>[]
  readonly steps: readonly ViewOf<'step'>[]
  readonly stays: readonly ViewOf<'stay'>[]
  readonly consents: readonly ViewOf<'consent'>[]
  readonly concerns: readonly ViewOf<'concern'>[]
  readonly visits: readonly ViewOf<'visit'>[]
  readonly checkIns: readonly ViewOf<'check-in'>[]
  /** Those of the member's household. */
  readonly deliveries: readonly ViewOf<'delivery'>[]
}

/** Everything in a member's file that has a day, the newest first. */
export function timelineOf(file: MemberFile): TimelineEntry[] {
  return [
    ...noteEntries(file),
    ...file.steps.flatMap(stepEntry),
    ...stayEntries(file),
    ...file.consents.flatMap(consentEntries),
    ...file.concerns.map(concernEntry),
    ...meetings(file),
    ...servedEntries(file),
    joinedEntry(file.member),
  ].sort((a, b) => b.onDay.localeCompare(a.onDay) || b.atMs - a.atMs || a.key.localeCompare(b.key))
}

function noteEntries({ notes, addenda, steps }: MemberFile): TimelineEntry[] {
  const addendaByNote = Map.groupBy(addenda, ({ fields }) => fields.noteId)
  const stepsByNote = Map.groupBy(steps, ({ fields }) => fields.noteId)
  return notes.map((note) => ({
    is: 'note',
    key: `note/${note.id}`,
    onDay: note.fields.onDay,
    atMs: note.fields.atMs,
    note,
    addenda: (addendaByNote.get(note.id) ?? []).toSorted((a, b) => a.fields.atMs - b.fields.atMs),
    agreed: stepsByNote.get(note.id) ?? [],
  }))
}

function stepEntry(step: ViewOf<'step'>): TimelineEntry[] {
  const { doneOn } = step.fields
  return doneOn === null
    ? []
    : [{ is: 'step-done', key: `step/${step.id}`, onDay: doneOn, atMs: step.changedAtMs, step }]
}

/** A stay tells when somebody came; its end is told only where no other stay began then. */
function stayEntries({ stays }: MemberFile): TimelineEntry[] {
  const beginnings = stays.map(beganOn)
  return stays.flatMap((stay, at) => {
    const { untilDay } = stay.fields
    const came: TimelineEntry = {
      is: 'moved',
      key: `stay/${stay.id}`,
      onDay: beginnings[at] ?? '',
      atMs: stay.createdAtMs,
      stay,
    }
    const hasNext = beginnings.some((day, other) => other !== at && untilDay !== null && day >= untilDay)
    if (untilDay === null || hasNext) return [came]
    return [
      came,
      {
        is: 'left-room',
        key: `stay/${stay.id}/end`,
        onDay: untilDay,
        atMs: stay.changedAtMs,
        stay,
      } satisfies TimelineEntry,
    ]
  })
}

/** Where nobody knows since when, the day it was written down is the first that is sure. */
const beganOn = ({ fields, createdAtMs }: ViewOf<'stay'>) => fields.fromDay ?? dayAt(createdAtMs)

function consentEntries(consent: ViewOf<'consent'>): TimelineEntry[] {
  const { onDay, withdrawnOn } = consent.fields
  const said: TimelineEntry = {
    is: 'consent',
    key: `consent/${consent.id}`,
    onDay,
    atMs: consent.createdAtMs,
    consent,
  }
  if (withdrawnOn === null) return [said]
  return [
    said,
    {
      is: 'consent-withdrawn',
      key: `consent/${consent.id}/withdrawn`,
      onDay: withdrawnOn,
      atMs: consent.changedAtMs,
      consent,
    },
  ]
}

const concernEntry = (concern: ViewOf<'concern'>): TimelineEntry => ({
  is: 'concern',
  key: `concern/${concern.id}`,
  onDay: concern.fields.onDay,
  atMs: concern.fields.atMs,
  concern,
})

/** A visit at which a note was written is told by the note. */
function meetings({ member, visits, notes }: MemberFile): TimelineEntry[] {
  const noted = new Set(notes.map(({ fields }) => fields.visitId))
  return visits.flatMap((visit) => {
    const met = visit.fields.outcomes.find(({ memberId }) => memberId === member.id)
    if (!met || noted.has(visit.id)) return []
    return [
      {
        is: 'met',
        key: `visit/${visit.id}`,
        onDay: visit.fields.onDay,
        atMs: met.atMs,
        visit,
        outcome: met.outcome,
      } satisfies TimelineEntry,
    ]
  })
}

const joinedEntry = (member: ViewOf<'member'>): TimelineEntry => ({
  is: 'joined',
  key: `member/${member.id}`,
  onDay: member.fields.joinedOn,
  atMs: 0,
  member,
})

/** The steps still ahead, the most pressing first; those without a day come last. */
export const openSteps = (steps: readonly ViewOf<'step'>[]): ViewOf<'step'>[] =>
  steps
    .filter(({ fields }) => fields.doneOn === null)
    .toSorted(
      (a, b) =>
        (a.fields.dueOn ?? '9999').localeCompare(b.fields.dueOn ?? '9999') || a.createdAtMs - b.createdAtMs,
    )
