import type { Cycle } from '#rules/records/fortnight/cycle.ts'
import { useCycleWords } from '#ui/platform/fortnight/cycle-words.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import type { IconName } from '#ui/widgets/text/icon.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { Task } from '../agenda/agenda.ts'
import { ActRow } from './act-row.tsx'

interface CycleRowProps {
  task: Extract<Task, { is: 'cycle' }>
  cycle: Cycle | undefined
}

/** What a fortnight asks for, and the way to where it is done. */
export function CycleRow({ task, cycle }: CycleRowProps) {
  const t = useWords()
  const { title, standing } = useCycleWords()
  const { why, count, isLate } = task
  const { href, icon } = placeOf(task)
  const about = cycle && (why === 'no-next-cycle' ? standing(cycle) : title(cycle))
  return (
    <ActRow
      node={isLate ? 'heed' : 'ring'}
      href={href}
      first={why === 'no-next-cycle' ? t('today:cycle.no-next-cycle') : t(`today:cycle.${why}`, { count })}
      second={about && (isLate ? <Tone tone="late">{about}</Tone> : <bdi>{about}</bdi>)}
      endIcon={icon}
    />
  )
}

function placeOf({ why, cycleId, runIds }: CycleRowProps['task']): { href: string; icon: IconName } {
  switch (why) {
    case 'calls-not-shared':
      return { href: paths.callLists(cycleId), icon: 'call' }
    case 'moved':
      return { href: paths.cycleDue(cycleId), icon: 'home' }
    case 'no-run':
      return { href: paths.runs(cycleId), icon: 'route' }
    case 'no-driver': {
      const [runId] = runIds
      const href = runIds.length === 1 && runId ? paths.run(runId) : paths.runs(cycleId)
      return { href, icon: 'person-add' }
    }
    case 'stock-short':
      return { href: paths.stock, icon: 'box' }
    case 'no-next-cycle':
      return { href: paths.addCycle, icon: 'calendar' }
  }
}
