import type { ViewOf } from '#device/device.ts'
import { formatDay, formatTime } from '#rules/time/calendar.ts'
import type { Visit } from '#rules/records/visit.ts'
import { useStartVisit } from '#ui/platform/house/use-start-visit.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Ltr } from '#ui/platform/words.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { Task } from '../agenda/agenda.ts'
import { ActRow } from './act-row.tsx'

interface VisitRowProps {
  task: Extract<Task, { is: 'visit' }>
  hotel: ViewOf<'hotel'> | undefined
  starting: ReturnType<typeof useStartVisit>
}

/** A planned visit: a tap shows its plan; one of today or of a day gone by is started from here. */
export function VisitRow({ task: { visit, isMissed }, hotel, starting }: VisitRowProps) {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()
  const { onDay, purpose } = visit.fields
  const missed = () => t('today:missed', { day: formatDay(onDay, language, { weekday: true }) })
  return (
    <ActRow
      node={isMissed ? 'heed' : 'ring'}
      href={paths.visit(visit.id)}
      first={<Ltr>{hotel?.fields.name ?? '–'}</Ltr>}
      second={isMissed ? <Tone tone="late">{missed()}</Tone> : <WhenWords visit={visit.fields} />}
      third={purpose && <bdi>{purpose}</bdi>}
      endIcon="walk"
      act={
        onDay > today
          ? undefined
          : {
              as: 'button',
              icon: 'walk',
              words: t('today:action.start'),
              onAct: () => void starting.startPlanned(visit),
            }
      }
    />
  )
}

function WhenWords({ visit: { onDay, atTime } }: { visit: Visit }) {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()
  const time = formatTime(atTime, language)
  if (onDay === today) return atTime ? t('today:visit-at', { time }) : t('today:visit-any-time')
  const day = formatDay(onDay, language, { weekday: true })
  return atTime ? t('today:visit-on-at', { day, time }) : t('today:visit-on', { day })
}
