import { useState } from 'react'
import { areas, type Area } from '#rules/casework/area.ts'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { useRecords } from '#ui/platform/use-records.ts'

const usualCount = 3

/**
 * All areas, those I write about most first. The order is settled when the screen opens: a chip never moves away from
 * under a thumb because something arrived meanwhile. Null until my notes are read.
 */
export function useUsualAreas(): { usual: readonly Area[]; all: readonly Area[] } | null {
  const { me } = useDesk()
  const notes = useRecords('note')
  const [settled, settle] = useState<readonly Area[] | null>(null)
  if (notes && !settled) {
    const mine = notes.filter(({ createdBy }) => createdBy === me.staffId)
    settle(byUse(mine.flatMap(({ fields }) => fields.areas)))
  }
  return settled && { usual: settled.slice(0, usualCount), all: settled }
}

/** Ties stay in the order of the list of areas, so that a newcomer finds the same three every time. */
function byUse(used: readonly Area[]): readonly Area[] {
  const timesByArea = new Map(areas.map((area) => [area, used.filter((one) => one === area).length]))
  return [...areas].sort((a, b) => (timesByArea.get(b) ?? 0) - (timesByArea.get(a) ?? 0))
}
