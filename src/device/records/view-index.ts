import type { Fields } from '#rules/join.ts'
import { findKind } from '#rules/records/registry.ts'
import type { View } from '../device.ts'

export type AnyView = View<Fields>

/** A kind, or a kind and a subject: what can be watched. */
export const shelfKey = (kind: string, subject?: string) => (subject ? `${kind}/${subject}` : kind)

/** Views in memory, by kind and by subject. Two values of one list share every view that did not change. */
export function createViewIndex() {
  const viewsById = new Map<string, { kind: string; subject: string; view: AnyView }>()
  const idsByKey = new Map<string, Set<string>>()

  const leave = (key: string, id: string) => idsByKey.get(key)?.delete(id)
  const enter = (key: string, id: string) => {
    const ids = idsByKey.get(key) ?? new Set()
    idsByKey.set(key, ids.add(id))
  }

  return {
    /** Answers the keys whose list is another now. */
    put(kind: string, id: string, view: AnyView | null): string[] {
      const before = viewsById.get(id)
      const subject = view ? (findKind(kind)?.subjectOf(view.fields, id) ?? '') : ''
      const keysBefore = before ? [shelfKey(before.kind), shelfKey(before.kind, before.subject)] : []
      const keysNow = view ? [shelfKey(kind), shelfKey(kind, subject)] : []

      for (const key of keysBefore) if (!keysNow.includes(key)) leave(key, id)
      for (const key of keysNow) if (!keysBefore.includes(key)) enter(key, id)
      if (view) viewsById.set(id, { kind, subject, view })
      else viewsById.delete(id)
      return [...keysBefore, ...keysNow]
    },
    list: (key: string): AnyView[] =>
      [...(idsByKey.get(key) ?? [])].flatMap((id) => viewsById.get(id)?.view ?? []),
  }
}
