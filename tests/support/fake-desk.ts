import type { Desk, SaveRefusal, ViewOf, Writing } from '#device/device.ts'
import type { KindName } from '#rules/records/registry.ts'
import { ok, refused } from '#rules/result.ts'
import { createFakeFiles } from './fake-files.ts'

/** What a fake desk begins with: records by kind, and who I am. */
interface Given {
  readonly me: Desk['me']
  readonly records?: { readonly [Name in KindName]?: readonly ViewOf<Name>[] }
  readonly drafts?: Readonly<Record<string, unknown>>
  readonly nowMs?: () => number
}

type AnyView = ViewOf<KindName>

/** A view as the device gives it, by me, at noon of a day long past. */
export const viewOf = <Name extends KindName>(
  id: string,
  fields: ViewOf<Name>['fields'],
  of: { createdBy?: string; atMs?: number } = {},
): ViewOf<Name> =>
  ({
    id,
    fields,
    createdBy: of.createdBy ?? 'somebody',
    createdAtMs: of.atMs ?? 0,
    changedBy: of.createdBy ?? 'somebody',
    changedAtMs: of.atMs ?? 0,
    isWaiting: false,
  }) as unknown as ViewOf<Name>

/**
 * A desk in memory, for tests of screens: it saves by the records' own rules, all or nothing, keeps drafts, and can be
 * told to refuse. What was asked of it stands in `saves`.
 */
export function createFakeDesk({ me, records = {}, drafts = {}, nowMs = () => 0 }: Given) {
  const views = new Map<string, AnyView[]>(
    Object.entries(records).map(([kind, list]) => [kind, [...(list as AnyView[])]]),
  )
  const kept = new Map(Object.entries(drafts))
  const listeners = new Set<() => void>()
  const saves: (readonly Writing[])[] = []
  let refusal: SaveRefusal | null = null

  const write = ({ does, kind, id, fields }: Writing) => {
    const list = views.get(kind.kind) ?? []
    const old = list.find((one) => one.id === id)
    if (does === 'edit' && !old) throw new Error(`no ${kind.kind} ${id} to edit`)
    const next = {
      ...viewOf(id, { ...old?.fields, ...fields } as AnyView['fields'], {
        createdBy: me.staffId,
        atMs: nowMs(),
      }),
    }
    views.set(kind.kind, [...list.filter((one) => one.id !== id), next as AnyView])
  }
  const problemsOf = ({ does, kind, fields }: Writing): [string, string][] => {
    if (does === 'edit') return []
    const parsed = kind.fields.safeParse(fields)
    return parsed.success
      ? []
      : parsed.error.issues.map((issue) => [issue.path.map(String).join('.'), issue.message])
  }
  const desk = {
    me,
    records: {
      async save(writings: readonly Writing[], options?: { dropDraft?: string }) {
        saves.push(writings)
        if (refusal) return refused(refusal)
        const problems = writings.flatMap(problemsOf)
        if (problems.length > 0) {
          return refused({ reason: 'invalid', problems: Object.fromEntries(problems) })
        }
        writings.forEach(write)
        if (options?.dropDraft) kept.delete(options.dropDraft)
        for (const tell of listeners) tell()
        return ok(undefined)
      },
      watch(kind: KindName, subject?: string) {
        return {
          subscribe(next: (list: readonly AnyView[]) => void) {
            const tell = () =>
              next((views.get(kind) ?? []).filter((view) => !subject || isAbout(view, subject)))
            listeners.add(tell)
            queueMicrotask(tell)
            return { unsubscribe: () => listeners.delete(tell) }
          },
        }
      },
    },
    drafts: {
      read: async (key: string) => kept.get(key),
      async keep(key: string, content: unknown) {
        if (refusal && refusal.reason !== 'invalid') return refused(refusal)
        kept.set(key, structuredClone(content))
        return ok(undefined)
      },
      async drop(key: string) {
        kept.delete(key)
      },
      onLock: () => () => undefined,
    },
  } as unknown as Desk
  const { files, pictures, send } = createFakeFiles({ me, nowMs, save: desk.records.save })
  return {
    desk: { ...desk, files },
    pictures,
    sendPicture: send,
    saves,
    drafts: kept,
    refuse: (why: SaveRefusal | null) => {
      refusal = why
    },
  }
}

const isAbout = ({ id, fields }: AnyView, subject: string) =>
  id === subject || Object.values(fields).includes(subject)
