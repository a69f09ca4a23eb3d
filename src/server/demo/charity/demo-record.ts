import type { KindName, recordKinds } from '#rules/records/registry.ts'
import type { FieldsOf } from '#rules/record.ts'
import type { Random } from './random.ts'

/** One record of the demo charity, as its author would have saved it on a phone. */
export type DemoRecord = {
  [K in KindName]: {
    readonly kind: K
    readonly id: string
    readonly authorId: string
    readonly atMs: number
    readonly fields: FieldsOf<(typeof recordKinds)[K]>
  }
}[KindName]

/** Some fields of a record that stands, changed later and perhaps by somebody else. */
export type DemoEdit = {
  [K in KindName]: {
    readonly kind: K
    readonly id: string
    readonly authorId: string
    readonly atMs: number
    readonly fields: Partial<FieldsOf<(typeof recordKinds)[K]>>
  }
}[KindName]

/** Who writes, and when their clock says so. */
export interface By {
  readonly authorId: string
  readonly atMs: number
}

/** Writes records down in the order they were made, and gives each its id. */
export interface Pen {
  readonly newId: () => string
  readonly write: <K extends KindName>(
    kind: K,
    by: By,
    fields: FieldsOf<(typeof recordKinds)[K]>,
    id?: string,
  ) => string
  readonly written: readonly DemoRecord[]
  /** Changes what was written; sent when all has been. */
  readonly edit: <K extends KindName>(
    kind: K,
    by: By,
    change: { readonly id: string; readonly fields: Partial<FieldsOf<(typeof recordKinds)[K]>> },
  ) => void
  readonly edits: readonly DemoEdit[]
}

export const createPen = (random: Random): Pen => {
  const written: DemoRecord[] = []
  const edits: DemoEdit[] = []
  return {
    written,
    edits,
    newId: random.uuid,
    write: (kind, by, fields, id = random.uuid()) => {
      written.push({ kind, id, ...by, fields } as DemoRecord)
      return id
    },
    edit: (kind, by, { id, fields }) => void edits.push({ kind, id, ...by, fields } as DemoEdit),
  }
}

/** The instant of a time of day, `HH:MM` in UTC: near enough to London for made-up days. */
export const instant = (onDay: string, time: string) => Date.parse(`${onDay}T${time}:00Z`)

/** A time of day so many minutes after midnight. */
export const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
