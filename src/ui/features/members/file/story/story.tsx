import { useMemo, useState } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Road } from '#ui/widgets/road/road.tsx'
import css from '../member-file.module.css'
import { StoryEntry } from './story-entry.tsx'
import { timelineOf } from './timeline.ts'
import type { OpenFile } from '../use-member-file.ts'

/** How many entries stand in the page before one asks for older ones. */
const pageLength = 20

/** Everything that has happened with a member, on one road, the newest first. */
export function Story({ file }: { file: OpenFile }) {
  const t = useWords()
  const [shown, setShown] = useState(pageLength)
  const entries = useMemo(() => timelineOf(file), [file])
  return (
    <Section title={t('members:story.title')}>
      <Road label={t('members:story.title')}>
        {entries.slice(0, shown).map((entry) => (
          <StoryEntry key={entry.key} entry={entry} file={file} />
        ))}
      </Road>
      {entries.length > shown && (
        <div className={css.older}>
          <Button kind="line" wide onPress={() => setShown(shown + pageLength)}>
            {t('members:action.older', { count: entries.length - shown })}
          </Button>
        </div>
      )}
    </Section>
  )
}
