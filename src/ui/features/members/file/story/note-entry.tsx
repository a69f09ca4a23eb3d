import { dayAt } from '#rules/time/calendar.ts'
import { useCodeNames } from '#ui/platform/code-names.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Addendum, TimelineEntry } from '#ui/widgets/timeline/timeline-entry.tsx'
import css from '../member-file.module.css'
import { WhenAndWho } from './when-and-who.tsx'
import type { TimelineEntry as Entry } from './timeline.ts'
import type { OpenFile } from '../use-member-file.ts'

type Note = Extract<Entry, { is: 'note' }>

/** A note with what was added to it later; open, it also says what it is about and what was agreed. */
export function NoteEntry({ entry, file }: { entry: Note; file: OpenFile }) {
  const t = useWords()
  const { note, addenda } = entry
  return (
    <TimelineEntry
      node={note.isWaiting ? 'ring' : 'full'}
      past={!note.isWaiting}
      kind={t(`members:note.${note.fields.manner}`)}
      when={
        <WhenAndWho
          onDay={note.fields.onDay}
          atMs={note.fields.atMs}
          record={note}
          by={note.createdBy}
          file={file}
        />
      }
      text={note.fields.text}
      more={<NoteMore entry={entry} />}
      addenda={
        addenda.length > 0 &&
        addenda.map((addendum) => (
          <Addendum
            key={addendum.id}
            node={addendum.isWaiting ? 'ring' : 'full'}
            when={
              <WhenAndWho
                onDay={dayAt(addendum.fields.atMs)}
                atMs={addendum.fields.atMs}
                record={addendum}
                by={addendum.createdBy}
                file={file}
              />
            }
          >
            {addendum.fields.text}
          </Addendum>
        ))
      }
    />
  )
}

function NoteMore({ entry: { note, agreed } }: { entry: Note }) {
  const t = useWords()
  const { languageName } = useCodeNames()
  const { areas, interpreter, language, minutes, memberId } = note.fields
  return (
    <>
      <ul className={css.line}>
        {areas.map((area) => (
          <li key={area}>{t(`areas:${area}`)}</li>
        ))}
        {language && <li>{languageName(language)}</li>}
        {interpreter !== 'none' && <li>{t(`members:interpreter.${interpreter}`)}</li>}
        {minutes !== null && <li>{t('members:minutes', { count: minutes })}</li>}
      </ul>
      {agreed.length > 0 && (
        <>
          <p>{t('members:story.agreed')}</p>
          <ul className={css.agreed}>
            {agreed.map((step) => (
              <li key={step.id} dir="auto">
                {step.fields.title}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button kind="quiet" icon="plus" href={paths.writeAddendum(memberId, note.id)}>
        {t('members:action.add-to-note')}
      </Button>
    </>
  )
}
