import { birthDateProblem, type BirthDate, type BirthDateReading } from '#rules/time/birth-date.ts'
import { toAsciiDigits } from '#rules/language/digits.ts'
import { readBirthDate } from '#rules/time/read-birth-date.ts'
import type { Member, sexes } from '#rules/records/member.ts'
import { ok, refused, type Result } from '#rules/result.ts'

export const birthManners = ['day', 'year', 'about', 'unknown'] as const
export type BirthManner = (typeof birthManners)[number]
export type Sex = (typeof sexes)[number]

/** A birth date while it is typed. `confirmed` is the Gregorian result somebody has said yes to. */
export interface BirthDraft {
  readonly manner: BirthManner
  readonly text: string
  readonly confirmed: string | null
}

/** What is known of one person, as typed: half of it may be missing or wrong. */
export interface PersonDraft {
  readonly ownName: string
  readonly latinName: string
  readonly sex: Sex | null
  readonly birth: BirthDraft
  readonly languages: readonly string[]
  readonly needsInterpreter: 'yes' | 'no' | null
  readonly nationality: string | null
  readonly remark: string
}

export type PersonFields = Pick<
  Member,
  'ownName' | 'latinName' | 'sex' | 'birth' | 'languages' | 'needsInterpreter' | 'nationality' | 'remark'
>

/** `not-confirmed`: read from another calendar, and nobody has said yes to the result. */
export type BirthProblem = Exclude<ReturnType<typeof birthDateProblem>, null> | 'not-a-date' | 'not-confirmed'
export interface PersonProblems {
  readonly name?: 'missing'
  readonly birth?: BirthProblem
}

export const emptyPerson: PersonDraft = {
  ownName: '',
  latinName: '',
  sex: null,
  birth: { manner: 'unknown', text: '', confirmed: null },
  languages: [],
  needsInterpreter: null,
  nationality: null,
  remark: '',
}

/** A member's record as the form shows it. */
export const personOf = (member: Member): PersonDraft => ({
  ownName: member.ownName ?? '',
  latinName: member.latinName ?? '',
  sex: member.sex,
  birth: birthAsTyped(member.birth),
  languages: member.languages,
  needsInterpreter: member.needsInterpreter === null ? null : member.needsInterpreter ? 'yes' : 'no',
  nationality: member.nationality,
  remark: member.remark,
})

function birthAsTyped(birth: BirthDate): BirthDraft {
  if (birth.precision === 'unknown') return emptyPerson.birth
  if (birth.precision === 'year') {
    return { manner: birth.about ? 'about' : 'year', text: String(birth.year), confirmed: null }
  }
  return { manner: 'day', text: birth.on.split('-').toReversed().join('/'), confirmed: null }
}

/**
 * Whether nothing was said of this person, so that a row left empty is no mistake. Languages and nationality do not
 * count: they are filled in from the first of the family.
 */
export const isBlank = (draft: PersonDraft) =>
  draft.ownName.trim() === '' &&
  draft.latinName.trim() === '' &&
  draft.sex === null &&
  draft.birth.text.trim() === '' &&
  draft.remark.trim() === ''

/** Reads the draft into the fields of a member, or says what stands in the way, by question. */
export function readPerson(
  draft: PersonDraft,
  today: string,
): Result<PersonFields, { reason: 'incomplete'; problems: PersonProblems }> {
  const names = readNames(draft)
  const birth = readBirth(draft.birth, today)
  const birthReason = birth.ok ? confirmationProblem(draft.birth, birth.value) : birth.error.reason
  if (!names || !birth.ok || birthReason) {
    const problems = {
      ...(names ? {} : { name: 'missing' as const }),
      ...(birthReason ? { birth: birthReason } : {}),
    }
    return refused({ reason: 'incomplete', problems })
  }
  return ok({
    ...names,
    birth: birth.value.birth,
    sex: draft.sex,
    languages: [...draft.languages],
    needsInterpreter: draft.needsInterpreter === null ? null : draft.needsInterpreter === 'yes',
    nationality: draft.nationality,
    remark: draft.remark.trim(),
  })
}

/** A name typed into the other question's field goes where its script belongs. */
function readNames({ ownName, latinName }: PersonDraft): Pick<Member, 'ownName' | 'latinName'> | null {
  const [own, latin] = [tidyName(ownName), tidyName(latinName)]
  if (own === '' && latin === '') return null
  if (latin === '' && isLatin(own)) return { ownName: null, latinName: own }
  if (own === '' && !isLatin(latin)) return { ownName: latin, latinName: null }
  return { ownName: own || null, latinName: latin || null }
}

const tidyName = (name: string) => name.replace(/\s+/g, ' ').trim()
const isLatin = (name: string) => /\p{Script=Latin}/u.test(name) && !/[^\p{Script=Latin}\P{L}]/u.test(name)

/** Reads the birth date as it stands; nothing written is unknown. */
export function readBirth({ manner, text }: BirthDraft, today: string) {
  if (manner === 'unknown') return readBirthDate('', today)
  if (manner !== 'about') return readBirthDate(text, today)
  const number = toAsciiDigits(text).trim()
  return readBirthDate(
    /^\d{1,3}$/.test(number) ? `age ${number}` : number === '' ? '' : `about ${text}`,
    today,
  )
}

/** What a reading is confirmed by: the Gregorian day or year, so that a changed text asks anew. */
export const confirmationOf = ({ birth }: BirthDateReading): string =>
  birth.precision === 'day' ? birth.on : birth.precision === 'year' ? String(birth.year) : ''

export const needsConfirmation = ({ convertedFrom }: BirthDateReading) => convertedFrom !== null

const confirmationProblem = (draft: BirthDraft, reading: BirthDateReading): BirthProblem | null =>
  needsConfirmation(reading) && draft.confirmed !== confirmationOf(reading) ? 'not-confirmed' : null
