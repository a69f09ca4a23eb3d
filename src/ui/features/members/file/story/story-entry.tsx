import type { View } from '#device/device.ts'
import { useWords } from '#ui/platform/language.tsx'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { TimelineEntry } from '#ui/widgets/timeline/timeline-entry.tsx'
import { ConcernEntry } from './concern-entry.tsx'
import { NoteEntry } from './note-entry.tsx'
import { ServedEntry } from './served-entry.tsx'
import type { TimelineEntry as Entry } from './timeline.ts'
import type { OpenFile } from '../use-member-file.ts'
import { WhenAndWho } from './when-and-who.tsx'

interface StoryEntryProps {
  entry: Entry
  file: OpenFile
}

/** One thing that happened, as the timeline tells it. */
export function StoryEntry({ entry, file }: StoryEntryProps) {
  switch (entry.is) {
    case 'note':
      return <NoteEntry entry={entry} file={file} />
    case 'concern':
      return <ConcernEntry concern={entry.concern} file={file} />
    case 'check-in':
    case 'package':
      return <ServedEntry entry={entry} file={file} />
    default:
      return <ShortEntry entry={entry} file={file} />
  }
}

type Short = Exclude<Entry, { is: 'note' | 'concern' | 'check-in' | 'package' }>

/** What one line says: nothing to open. */
function ShortEntry({ entry, file }: { entry: Short; file: OpenFile }) {
  const record = recordOf(entry)
  const by =
    entry.is === 'step-done' || entry.is === 'consent-withdrawn' ? record.changedBy : record.createdBy
  return (
    <TimelineEntry
      node={record.isWaiting ? 'ring' : 'full'}
      past={!record.isWaiting}
      kind={<Kind entry={entry} file={file} />}
      when={<WhenAndWho onDay={entry.onDay} record={record} by={by} file={file} />}
      text={wordsOf(entry)}
    />
  )
}

function recordOf(entry: Short): View<unknown> {
  switch (entry.is) {
    case 'step-done':
      return entry.step
    case 'moved':
    case 'left-room':
      return entry.stay
    case 'consent':
    case 'consent-withdrawn':
      return entry.consent
    case 'met':
      return entry.visit
    case 'joined':
      return entry.member
  }
}

function wordsOf(entry: Short): string | undefined {
  if (entry.is === 'step-done') return entry.step.fields.title
  if (entry.is === 'consent') return entry.consent.fields.words || undefined
  return undefined
}

function Kind({ entry, file }: { entry: Short; file: OpenFile }) {
  const t = useWords()
  switch (entry.is) {
    case 'step-done':
      return t('members:story.step-done')
    case 'moved':
      return <Moved stay={entry.stay.fields} file={file} />
    case 'left-room':
      return (
        <Words
          k="members:story.left-room"
          values={{ hotel: <HotelName id={entry.stay.fields.hotelId} file={file} /> }}
        />
      )
    case 'consent': {
      const { purpose, isGiven } = entry.consent.fields
      return t(isGiven ? `members:consent-given.${purpose}` : `members:consent-refused.${purpose}`)
    }
    case 'consent-withdrawn':
      return t(`members:consent-withdrawn.${entry.consent.fields.purpose}`)
    case 'met':
      return t(`members:met.${entry.outcome}`)
    case 'joined':
      return t('members:story.joined')
  }
}

function Moved({ stay, file }: { stay: { hotelId: string; room: string }; file: OpenFile }) {
  const hotel = <HotelName id={stay.hotelId} file={file} />
  if (stay.room === '') return <Words k="members:story.moved" values={{ hotel }} />
  return <Words k="members:story.moved-room" values={{ hotel, room: <Ltr>{stay.room}</Ltr> }} />
}

function HotelName({ id, file }: { id: string; file: OpenFile }) {
  return <Ltr>{file.hotelsById.get(id)?.fields.name ?? '…'}</Ltr>
}
