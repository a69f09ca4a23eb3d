import { useMemo } from 'react'
import { useLanguage } from '#ui/platform/language.tsx'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { useRecords } from '#ui/platform/use-records.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { inOrderOf, memberRows } from './member-rows.ts'

/** Everybody on this phone as rows, in the order of the reader's alphabet; undefined until the first read is done. */
export function useMemberRows() {
  const { me } = useDesk()
  const today = useToday()
  const { language } = useLanguage()
  const members = useRecords('member')
  const stays = useRecords('stay')
  const hotels = useRecords('hotel')
  const steps = useRecords('step')
  const assignments = useRecords('assignment')
  return useMemo(() => {
    if (!members || !stays || !hotels || !steps || !assignments) return undefined
    const known = { members, stays, hotels, steps, assignments, me: me.staffId, today }
    return inOrderOf(language, memberRows(known))
  }, [members, stays, hotels, steps, assignments, me.staffId, today, language])
}
