import * as z from 'zod/mini'
import type { Section } from '../record.ts'

/** What a note or a step is about. */
export const areas = [
  'health',
  'housing',
  'legal',
  'school',
  'money',
  'food',
  'work',
  'family',
  'safety',
  'other',
] as const
export type Area = (typeof areas)[number]
export const areaSchema = z.enum(areas)

/** From the least guarded to the most. */
const guardedAreas = [
  ['health', 'health'],
  ['legal', 'legal'],
  ['safety', 'safeguarding'],
] as const

/**
 * The section in which something about these areas is kept: the most guarded one that any of them asks for.
 * A coordinator holds `support` and none of the others, so a word on health takes the whole note from her.
 */
export function sectionOfAreas(about: readonly Area[]): Section {
  const guarded = guardedAreas.filter(([area]) => about.includes(area))
  return guarded.at(-1)?.[1] ?? 'support'
}
