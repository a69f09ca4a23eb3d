import { useMemo } from 'react'
import { useCycleWords } from '../../platform/fortnight/cycle-words.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useSignedSheet } from '../../platform/print/use-signed-sheet.ts'
import { useRecords } from '../../platform/use-records.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import apart from '../../widgets/text/apart.module.css'
import { CallsPart } from './parts/calls-part.tsx'
import { CyclesPart } from './parts/cycles-part.tsx'
import { NeedsPart } from './parts/needs-part.tsx'
import { PackagesPart } from './parts/packages-part.tsx'
import { TopUpsPart } from './parts/top-ups-part.tsx'
import { readShown } from './shown/shown.ts'
import { ShownScreen } from './shown/shown-screen.tsx'
import { useFigures, type CycleFigures } from './use-figures.ts'

interface FiguresScreenProps {
  cycleId: string
  /** What of the figures is to be opened, as `shown.ts` writes it. */
  search: URLSearchParams
}

/** A cycle in figures: pictures first, tables for whoever asks, and behind every number the records it counts. */
export function FiguresScreen({ cycleId, search }: FiguresScreenProps) {
  const t = useWords()
  const counted = useFigures(cycleId)
  const items = useRecords('item')
  const hotels = useRecords('hotel')
  const hotelNames = useMemo(() => new Map(hotels?.map(({ id, fields }) => [id, fields.name])), [hotels])
  const shown = readShown(search)
  if (counted && items && hotels) {
    const names = { of: counted, hotelNames, items }
    return shown ? <ShownScreen {...names} shown={shown} /> : <Picture {...names} />
  }
  return (
    <Screen title={t('figures:title')} back={{ label: t('figures:to-deliveries'), href: paths.deliveries }}>
      {counted === null ? (
        <EmptyState title={t('figures:gone.title')} text={t('figures:gone.text')} />
      ) : (
        <Skeleton label={t('figures:loading')} />
      )}
    </Screen>
  )
}

interface PictureProps {
  of: CycleFigures
  hotelNames: ReadonlyMap<string, string>
  items: NonNullable<ReturnType<typeof useRecords<'item'>>>
}

function Picture({ of, hotelNames, items }: PictureProps) {
  const t = useWords()
  const { title, days, solarDays } = useCycleWords()
  const { fields: cycle } = of.cycle
  const solar = solarDays(cycle)
  useSignedSheet([t('figures:title'), title(cycle)])
  return (
    <Screen
      wide
      eyebrow={t('figures:title')}
      title={<bdi>{title(cycle)}</bdi>}
      sub={
        <p className={apart.apart}>
          {cycle.name !== '' && <span>{days(cycle)}</span>}
          {solar && <span>{solar}</span>}
        </p>
      }
      back={{ label: t('figures:to-cycle'), href: paths.cycle(of.cycle.id) }}
      foot={
        <Button icon="print" onPress={() => window.print()}>
          {t('figures:action.print')}
        </Button>
      }
    >
      <PackagesPart of={of} hotelNames={hotelNames} />
      <CallsPart of={of} />
      <TopUpsPart of={of} />
      <NeedsPart of={of} items={items} />
      <CyclesPart />
    </Screen>
  )
}
