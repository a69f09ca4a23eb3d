import type { ReactNode } from 'react'
import { hasCasework } from '#rules/access.ts'
import { formatDay, formatSolarDay } from '#rules/time/calendar.ts'
import { useLanguage, useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useToday } from '../../platform/use-today.ts'
import { Screen } from '../../widgets/layout/screen.tsx'
import { ToolButton } from '../../widgets/layout/tool-button.tsx'
import apart from '../../widgets/text/apart.module.css'
import { Tone } from '../../widgets/text/tone.tsx'
import type { Agenda } from './agenda/agenda.ts'

interface DayScreenProps {
  /** Undefined where there is none, or while it is being read. */
  agenda: Agenda | undefined
  children: ReactNode
}

/** The day in both calendars where two are used, and how much of it there is. */
export function DayScreen({ agenda, children }: DayScreenProps) {
  const t = useWords()
  const { language } = useLanguage()
  const today = useToday()
  const { me } = useDesk()
  const solarDay = formatSolarDay(today, language)
  return (
    <Screen
      title={formatDay(today, language, { weekday: true })}
      sub={
        <p className={apart.apart}>
          {solarDay && <span>{solarDay}</span>}
          {agenda && (
            <span>
              {agenda.thingCount === 0 ? t('today:nothing') : t('today:things', { count: agenda.thingCount })}
            </span>
          )}
          {agenda && agenda.lateCount > 0 && (
            <span>
              <Tone tone="late">{t('today:overdue', { count: agenda.lateCount })}</Tone>
            </span>
          )}
        </p>
      }
      tools={
        agenda &&
        hasCasework(me.role) && (
          <ToolButton icon="search" label={t('today:action.search')} href={paths.members} />
        )
      }
    >
      {children}
    </Screen>
  )
}
