import type { ComponentProps } from 'react'
import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { ProgressWords } from '#ui/platform/runs/round-words.tsx'
import { isBegun, type Round } from '#ui/platform/runs/use-rounds.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { PictureTrouble } from '../picture/picture-trouble.tsx'
import { beginning } from './beginning.ts'
import { LoadList } from './load-list.tsx'
import { RunFoot } from './run-foot.tsx'
import { WayList } from './way-list.tsx'

interface RunPageProps {
  round: Round
  back?: ComponentProps<typeof Screen>['back']
}

/** A run from the store and back: what to load until it begins, then the road that says where one is. */
export function RunPage({ round, back }: RunPageProps) {
  const t = useWords()
  const { me } = useDesk()
  const saving = useSave()
  const { run, log, way } = round
  const begin = () =>
    saving.save({ writings: [beginning({ log, runId: run.id, staffId: me.staffId, atMs: Date.now() })] })
  return (
    <Screen
      title={<bdi>{run.fields.name}</bdi>}
      sub={<ProgressWords way={way} />}
      back={back}
      foot={way.planned.length > 0 && <RunFoot round={round} onBegin={() => void begin()} />}
    >
      <NotSavedBand saving={saving} />
      <PictureTrouble round={round} />
      {run.fields.remark !== '' && (
        <Band kind="info" title={t('stops:from-office')} text={<bdi>{run.fields.remark}</bdi>} />
      )}
      {way.planned.length === 0 && (
        <EmptyState title={t('stops:no-stops.title')} text={t('stops:no-stops.text')} />
      )}
      {way.planned.length > 0 && !isBegun(round) && <LoadList round={round} />}
      {way.planned.length > 0 && <WayList round={round} />}
      {isBegun(round) && <LoadList round={round} />}
    </Screen>
  )
}
