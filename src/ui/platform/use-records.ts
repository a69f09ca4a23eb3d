import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import type { KindName } from '#rules/records/registry.ts'
import { useDesk } from './phone-context.tsx'
import { useObserved } from './use-observed.ts'

/**
 * The records of a kind, or those of one subject, kept up to date whoever changes them; undefined until the first
 * read is done. Reading one subject's (a member's notes) is cheaper than reading all and choosing.
 */
export function useRecords<Name extends KindName>(
  kind: Name,
  subject?: string,
): readonly ViewOf<Name>[] | undefined {
  const { records } = useDesk()
  return useObserved(useMemo(() => records.watch(kind, subject), [records, kind, subject]))
}

/** One record; null when there is none by this id on this phone, undefined until the first read is done. */
export function useRecord<Name extends KindName>(
  kind: Name,
  id: string,
  subject?: string,
): ViewOf<Name> | null | undefined {
  const records = useRecords(kind, subject)
  return useMemo(() => records && (records.find((record) => record.id === id) ?? null), [records, id])
}
