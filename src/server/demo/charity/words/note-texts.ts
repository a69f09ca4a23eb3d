import type { Area } from '#rules/casework/area.ts'
import texts from './note-texts.json' with { type: 'json' }

/** Whom a text fits: a child's note is told by a parent. */
export type Fits = 'adult' | 'parent' | 'child' | 'any'

export interface NoteText {
  readonly fits: Fits
  readonly areas: readonly Area[]
  /** `{They} {they} {their} {them}` follow the member's sex; `{gp} {school} {college} {day} {time}` are drawn. */
  readonly text: string
  /** What was agreed, who does it, and within how many days. */
  readonly step?: { readonly title: string; readonly by: 'worker' | 'member'; readonly days: number }
}

/** Notes in English. */
export const noteTexts = texts.en as readonly NoteText[]

/** Notes by workers who write in the language they spoke; the tests hold them against the rules of each language. */
export const ownLanguageTexts = { fa: texts.fa, ps: texts.ps, ar: texts.ar } as Readonly<
  Record<'fa' | 'ps' | 'ar', readonly NoteText[]>
>

/** Said after an English note now and then. */
export const endings: readonly string[] = texts.endings

export const addendumTexts: readonly string[] = texts.addenda
export const concernTexts: readonly string[] = texts.concerns

/** What members said when asked for their consent. */
export const consentWords: readonly string[] = texts.consents
