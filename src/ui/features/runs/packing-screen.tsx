import { loadOf } from '#rules/runs/load.ts'
import { formatDay, formatSolarDay } from '#rules/time/calendar.ts'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useLanguage, useNumber, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useSignedSheet } from '#ui/platform/print/use-signed-sheet.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import { Skeleton } from '#ui/widgets/state/skeleton.tsx'
import css from './packing/packing.module.css'
import { PackingStop } from './packing/packing-stop.tsx'
import type { PlannedRun, RunBoard } from './plan/run-board.ts'
import { usePlannedRun } from './plan/use-run-board.ts'
import { DriverWords } from './run/run-words.tsx'

/** The packing list of a run: how much of each item there must be in all, and what goes to each door. */
export function PackingScreen({ runId }: { runId: string }) {
  const t = useWords()
  const found = usePlannedRun(runId)
  if (found) return <PackingList {...found} />
  return (
    <Screen title={t('runs:packing.title')} back={{ label: t('app:back'), href: paths.run(runId) }}>
      {found === undefined ? (
        <Skeleton label={t('app:loading')} rows={6} />
      ) : (
        <EmptyState title={t('runs:gone.title')} text={t('runs:gone.text')} />
      )}
    </Screen>
  )
}

function PackingList({ board, planned }: { board: RunBoard; planned: PlannedRun }) {
  const t = useWords()
  const { language } = useLanguage()
  const { run, way } = planned
  const { name, onDay } = run.fields
  const stops = way.planned.filter(({ stop }) => !stop.fields.isWithdrawn)
  useSignedSheet([t('runs:packing.title'), name, formatDay(onDay, language, { year: true })])
  return (
    <Screen
      eyebrow={t('runs:packing.title')}
      title={<bdi>{name}</bdi>}
      sub={
        <Facts>
          {[
            formatDay(onDay, language, { weekday: true, year: true }),
            formatSolarDay(onDay, language),
            <DriverWords key="driver" planned={planned} />,
          ]}
        </Facts>
      }
      back={{ label: t('app:back'), href: paths.run(run.id) }}
      foot={
        stops.length > 0 && (
          <Button kind="solid" icon="print" wide onPress={() => window.print()}>
            {t('runs:action.print')}
          </Button>
        )
      }
    >
      {stops.length === 0 ? (
        <EmptyState title={t('runs:no-stops.title')} text={t('runs:no-stops.text')} />
      ) : (
        <div className={css.paper}>
          <Totals board={board} planned={planned} />
          <h2 className={css.heading}>{t('deliveries:count.stops', { count: stops.length })}</h2>
          <ol className={css.stops}>
            {stops.map((one) => (
              <PackingStop key={one.stop.id} one={one} board={board} />
            ))}
          </ol>
        </div>
      )}
    </Screen>
  )
}

/** What the van must hold, with a box to tick for each item. */
function Totals({ board: { fortnight }, planned }: { board: RunBoard; planned: PlannedRun }) {
  const t = useWords()
  const number = useNumber()
  const load = loadOf(planned.way.planned.map(({ stop }) => stop))
  const items = fortnight.items.filter(({ id }) => load.has(id))
  return (
    <>
      <h2 className={css.heading}>{t('runs:packing.totals')}</h2>
      <table className={css.totals}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('runs:packing.item')}</th>
            <th scope="col">{t('runs:packing.pieces')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, fields }) => (
            <tr key={id}>
              <th scope="row">
                <span className={css.box} /> <ItemName item={fields} />
              </th>
              <td className={css.count}>{number(load.get(id) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
