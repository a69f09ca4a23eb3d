import { useMemo } from 'react'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { useObserved } from '#ui/platform/use-observed.ts'

/** Ids of the pictures on this phone that the office has not told to have. */
export function useUnsentPictures(): ReadonlySet<string> {
  const { files } = useDesk()
  const states = useObserved(useMemo(() => files.watch(), [files]))
  return useMemo(
    () => new Set((states ?? []).filter(({ state }) => state !== 'arrived').map(({ id }) => id)),
    [states],
  )
}
