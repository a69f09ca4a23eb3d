import type { ViewOf } from '#device/device.ts'
import { useWords } from '#ui/platform/language.tsx'
import { TimelineEntry } from '#ui/widgets/timeline/timeline-entry.tsx'
import { WhenAndWho } from './when-and-who.tsx'
import type { OpenFile } from '../use-member-file.ts'

interface ConcernEntryProps {
  concern: ViewOf<'concern'>
  file: OpenFile
}

/** A concern, for those who hold it. Protected while it is open; the words come only with a tap. */
export function ConcernEntry({ concern, file }: ConcernEntryProps) {
  const t = useWords()
  const { onDay, atMs, urgency, state, text, outcome } = concern.fields
  return (
    <TimelineEntry
      node={concern.isWaiting ? 'ring' : state === 'closed' ? 'full' : 'veil'}
      past={!concern.isWaiting}
      kind={t(`members:concern-state.${state}`)}
      when={<WhenAndWho onDay={onDay} atMs={atMs} record={concern} by={concern.createdBy} file={file} />}
      more={
        <>
          <p>{t(`members:urgency.${urgency}`)}</p>
          <p dir="auto">{text}</p>
          {outcome !== '' && <p dir="auto">{outcome}</p>}
        </>
      }
    />
  )
}
