import type { ViewOf } from '#device/device.ts'
import { dayAt, formatDay } from '#rules/time/calendar.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { useRecords } from '#ui/platform/use-records.ts'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import css from './about.module.css'

/** A note to read: what it was about, what was said, and what has been added to it since. */
export function ReadNote({ note }: { note: ViewOf<'note'> }) {
  const t = useWords()
  const { language } = useLanguage()
  const { areas, text, memberId } = note.fields
  const added = useRecords('addendum', memberId)
    ?.filter(({ fields }) => fields.noteId === note.id)
    .sort((a, b) => a.fields.atMs - b.fields.atMs)
  return (
    <Sheet padded>
      <p className={css.meta}>{areas.map((area) => t(`areas:${area}`)).join(' · ')}</p>
      <p className={css.read} dir="auto">
        {text}
      </p>
      {added?.map(({ id, fields }) => (
        <div key={id} className={css.added}>
          <p className={css.meta}>{formatDay(dayAt(fields.atMs), language, { year: true })}</p>
          <p className={css.read} dir="auto">
            {fields.text}
          </p>
        </div>
      ))}
    </Sheet>
  )
}
