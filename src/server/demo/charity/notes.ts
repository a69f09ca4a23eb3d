import { addDays, daysBetween, weekdayOf } from '#rules/time/day.ts'
import { instant, timeOf, type Pen } from './demo-record.ts'
import type { DemoMember } from './files.ts'
import type { Random } from './random.ts'
import type { DemoStaff } from './team.ts'
import {
  addendumTexts,
  concernTexts,
  endings,
  noteTexts,
  ownLanguageTexts,
  type NoteText,
} from './words/note-texts.ts'

export interface Desk {
  readonly random: Random
  readonly pen: Pen
  readonly today: string
  /** Who takes concerns up. */
  readonly lead: DemoStaff
  /** Texts a member's notes have had, so that a file does not repeat itself. */
  readonly said: Map<string, Set<NoteText>>
}

/** When and how a note was written. */
export interface Occasion {
  readonly onDay: string
  readonly minutes: number
  readonly visitId: string | null
  readonly manner: 'visit' | 'phone' | 'office'
}

const textLanguage = { prs: 'fa', ps: 'ps', ar: 'ar' } as const

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const fill = (random: Random, text: string, { person }: DemoMember, onDay: string) => {
  const they = person.sex === 'male' ? ['he', 'his', 'him'] : ['she', 'her', 'her']
  const [subject = '', possessive = '', object = ''] = they
  const drawn: Record<string, string> = {
    They: subject[0]?.toUpperCase() + subject.slice(1),
    they: subject,
    their: possessive,
    them: object,
    gp: random.pick(['the Larkfield practice', 'the health centre', 'the practice on Orwin Place']),
    school: random.pick(['Orwin Primary', 'the primary school', 'Brindle Academy']),
    college: random.pick(['the college', 'the library', 'Marchbrook College']),
    day: days[weekdayOf(addDays(onDay, random.between(2, 6)))] ?? '',
    time: random.pick(['09:30', '10:15', '11:00', '14:00', '15:20']),
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) => drawn[name] ?? '')
}

const fitsMember = ({ person, isParent }: DemoMember, { fits }: NoteText) =>
  fits === 'any' || (person.age < 16 ? fits === 'child' : fits === 'adult' || (fits === 'parent' && isParent))

const textsFor = (random: Random, member: DemoMember): readonly NoteText[] => {
  const { caseworker, language } = member
  const own = language in textLanguage ? textLanguage[language as keyof typeof textLanguage] : undefined
  const writesOwn = own && caseworker.languages.includes(language) && random.chance(0.3)
  return writesOwn ? ownLanguageTexts[own] : noteTexts
}

const chooseText = ({ random, said }: Desk, member: DemoMember) => {
  const before = said.get(member.id) ?? new Set()
  const fitting = textsFor(random, member).filter((text) => fitsMember(member, text))
  const fresh = fitting.filter((text) => !before.has(text))
  const chosen = random.pick(fresh.length > 0 ? fresh : noteTexts.filter((text) => fitsMember(member, text)))
  said.set(member.id, before.add(chosen))
  return chosen
}

/** Almost everything agreed gets done; what was agreed lately is often still open. */
const doneOn = ({ random, today }: Desk, dueOn: string) => {
  const age = daysBetween(dueOn, today)
  const isDone =
    age > 60 || (age > 20 ? random.chance(0.95) : age > 0 ? random.chance(0.8) : random.chance(0.15))
  const day = addDays(dueOn, random.between(-3, 2))
  return isDone ? (day < today ? day : addDays(today, -1)) : null
}

const interpreterFor = (random: Random, { caseworker, language, needsInterpreter }: DemoMember) => {
  if (!needsInterpreter || caseworker.languages.includes(language)) return 'none'
  return random.weighted([
    ['telephone', 7],
    ['staff', 2],
    ['relative', 1],
  ] as const)
}

/** One note with what was agreed in it, and now and then an addendum. */
export const writeNote = (desk: Desk, member: DemoMember, { onDay, minutes, visitId, manner }: Occasion) => {
  const { random, pen, today } = desk
  const { areas, text, step } = chooseText(desk, member)
  const by = { authorId: member.caseworker.id, atMs: instant(onDay, timeOf(minutes)) }
  const isEnglish = /^[\p{Script=Latin}\p{P}\s\d{}]+$/u.test(text)
  const ending = isEnglish && random.chance(0.2) ? ` ${random.pick(endings)}` : ''
  const noteId = pen.write('note', by, {
    memberId: member.id,
    visitId,
    manner,
    onDay,
    atMs: by.atMs,
    areas: [...areas],
    text: fill(random, text + ending, member, onDay),
    interpreter: interpreterFor(random, member),
    language: random.chance(0.95) ? (member.needsInterpreter ? member.language : 'en') : null,
    minutes: random.chance(0.9) ? random.pick([5, 10, 10, 15, 15, 20, 25, 30, 45]) : null,
  })
  if (step) {
    const dueOn = addDays(onDay, step.days)
    pen.write('step', by, {
      memberId: member.id,
      noteId,
      title: step.title,
      areas: [...areas],
      staffId: step.by === 'worker' ? member.caseworker.id : null,
      dueOn,
      doneOn: doneOn(desk, dueOn),
    })
  }
  if (random.chance(0.03) && addDays(onDay, 1) < today) writeAddendum(desk, member, { noteId, onDay, areas })
  return noteId
}

const writeAddendum = (
  { random, pen }: Desk,
  member: DemoMember,
  note: { noteId: string; onDay: string; areas: NoteText['areas'] },
) => {
  const by = { authorId: member.caseworker.id, atMs: instant(addDays(note.onDay, 1), '09:40') }
  const fields = { noteId: note.noteId, memberId: member.id, noteAreas: [...note.areas], atMs: by.atMs }
  pen.write('addendum', by, { ...fields, text: random.pick(addendumTexts) })
}

/** A worry about a member, told in plain words; whatever is older than a week has been taken up. */
export const writeConcern = (desk: Desk, member: DemoMember, onDay: string) => {
  const { random, pen, today } = desk
  const by = { authorId: member.caseworker.id, atMs: instant(onDay, '16:10') }
  const concernId = pen.write('concern', by, {
    memberId: member.id,
    noteId: null,
    onDay,
    atMs: by.atMs,
    urgency: random.weighted([
      ['today', 1],
      ['this-week', 4],
      ['keep-in-mind', 3],
    ] as const),
    text: fill(random, random.pick(concernTexts), member, onDay),
    state: 'open',
    takenUpBy: null,
    outcome: '',
  })
  if (addDays(onDay, 7) < today) takeUp(desk, concernId, addDays(onDay, 1))
}

/** The safeguarding lead takes a concern up, and has closed what is a month old. */
const takeUp = ({ pen, today, lead }: Desk, id: string, onDay: string) => {
  const by = { authorId: lead.id, atMs: instant(onDay, '09:50') }
  pen.edit('concern', by, { id, fields: { state: 'taken-up', takenUpBy: lead.id } })
  const closedOn = addDays(onDay, 14)
  if (addDays(closedOn, 14) > today) return
  const outcome = 'Talked with the member alone and with the hotel. Settled; looked at again after two weeks.'
  const later = { authorId: lead.id, atMs: instant(closedOn, '11:35') }
  pen.edit('concern', later, { id, fields: { state: 'closed', outcome } })
}

/** Steps for the days around today, so that every worker's morning has something late, due and near. */
export const writeStepsAroundToday = ({ random, pen, today }: Desk, members: readonly DemoMember[]) => {
  const withStep = noteTexts.filter(({ step }) => step)
  const adults = random.shuffled(members.filter(({ person, leftOn }) => person.age >= 18 && !leftOn))
  for (const [at, dueIn] of [0, 0, -4, -1, 1, 3, 6].entries()) {
    const member = adults[at % adults.length]
    if (!member) return
    const text = random.pick(withStep.filter((one) => fitsMember(member, one)))
    const agreedOn = addDays(today, Math.min(-1, dueIn - 2))
    pen.write(
      'step',
      { authorId: member.caseworker.id, atMs: instant(agreedOn, '15:30') },
      {
        memberId: member.id,
        noteId: null,
        title: text.step?.title ?? '',
        areas: [...text.areas],
        staffId: member.caseworker.id,
        dueOn: addDays(today, dueIn),
        doneOn: null,
      },
    )
  }
}
