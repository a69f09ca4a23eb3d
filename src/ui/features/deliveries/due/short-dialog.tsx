import { useMemo, useState } from 'react'
import { edit, type ViewOf } from '#device/device.ts'
import type { ItemShort } from '#rules/fortnight/stock.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import type { Fortnight } from '#ui/platform/fortnight/use-due.ts'
import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import { MemberName } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useSave } from '#ui/platform/use-save.ts'
import { PickList } from '#ui/widgets/choice/pick-list.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Growing } from '#ui/widgets/road/growing.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { putInstead, type Replaced } from './put-instead.ts'

interface ShortDialogProps {
  short: ItemShort
  fortnight: Fortnight
  onClose: () => void
}

/** Who goes without an item, and what goes into their parcels instead. */
export function ShortDialog({ short: opened, fortnight, onClose }: ShortDialogProps) {
  const t = useWords()
  const saving = useSave()
  const [insteadId, setInsteadId] = useState<string>()
  const [isMissing, setMissing] = useState(false)
  const [before, setBefore] = useState<readonly ViewOf<'stop'>[] | null>(null)
  // Once something goes instead, the item may be short no more: the list then stays as it was opened.
  const short = fortnight.short.find(({ itemId }) => itemId === opened.itemId) ?? opened
  const item = fortnight.items.find(({ id }) => id === short.itemId)
  const onRun = useMemo(() => putInstead(short, fortnight.due, ''), [short, fortnight.due])

  const put = () => {
    setMissing(insteadId === undefined)
    if (insteadId === undefined) return
    const replaced = putInstead(short, fortnight.due, insteadId)
    void saving.save({
      writings: replaced.map(asWriting),
      done: () => setBefore(replaced.map(({ stop }) => stop)),
    })
  }
  const undo = () => {
    const writings = (before ?? []).map((stop) => asWriting({ stop, items: stop.fields.items }))
    void saving.save({ writings, done: () => setBefore(null) })
  }
  const canPut = onRun.length > 0 && before === null
  return (
    <Dialog
      open
      size="full"
      title={item && <ItemName item={item.fields} />}
      closeLabel={t('deliveries:pick.close')}
      onClose={onClose}
      foot={
        canPut && (
          <Button kind="solid" icon="check" wide onPress={put}>
            {t('deliveries:action.put-instead')}
          </Button>
        )
      }
    >
      <NotSavedBand saving={saving} />
      {before ? (
        <Band
          kind="info"
          title={t('deliveries:short.put', { count: before.length })}
          text={t('deliveries:short.put-text')}
          act={
            <Button icon="undo" onPress={undo}>
              {t('deliveries:action.undo')}
            </Button>
          }
        />
      ) : onRun.length === 0 ? (
        <Band
          kind="info"
          title={t('deliveries:short.no-stops')}
          text={t('deliveries:short.no-stops-text')}
          act={<Button href={paths.runs(fortnight.cycle.id)}>{t('deliveries:action.plan-runs')}</Button>}
        />
      ) : (
        <Instead
          fortnight={fortnight}
          short={short}
          value={insteadId}
          onChange={setInsteadId}
          error={isMissing && insteadId === undefined ? t('deliveries:problem.instead-missing') : undefined}
        />
      )}
      <GoWithout short={short} fortnight={fortnight} />
    </Dialog>
  )
}

const asWriting = ({ stop, items }: Replaced) => edit(recordKinds.stop, stop.id, { items: [...items] })

interface InsteadProps {
  fortnight: Fortnight
  short: ItemShort
  value: string | undefined
  onChange: (itemId: string) => void
  error: string | undefined
}

function Instead({ fortnight, short, value, onChange, error }: InsteadProps) {
  const t = useWords()
  const options = fortnight.items
    .filter(({ id, fields }) => fields.isInUse && id !== short.itemId)
    .map(({ id, fields }) => ({
      value: id,
      label: <ItemName item={fields} />,
      second: t('deliveries:stock.reckoned', { pieces: fortnight.stock.get(id) ?? 0 }),
      search: `${fields.name} ${fields.variant}`,
    }))
  return (
    <PickList
      label={t('deliveries:short.instead')}
      help={t('deliveries:short.instead-help')}
      options={options}
      value={value}
      onChange={onChange}
      error={error}
      words={{
        choose: t('deliveries:pick.choose'),
        search: t('deliveries:pick.search'),
        clear: t('deliveries:pick.clear'),
        none: t('deliveries:pick.none'),
        close: t('deliveries:pick.close'),
      }}
    />
  )
}

function GoWithout({ short, fortnight }: Omit<ShortDialogProps, 'onClose'>) {
  const t = useWords()
  const dueByLead = useMemo(
    () => new Map(fortnight.due.map((one) => [one.household.leadMemberId, one])),
    [fortnight.due],
  )
  return (
    <Section title={t('deliveries:short.who')}>
      <Rows>
        <Growing
          items={short.without}
          render={({ leadMemberId, quantity }) => {
            const one = dueByLead.get(leadMemberId)
            return (
              one && (
                <Row
                  key={leadMemberId}
                  first={<MemberName member={one.household.lead} />}
                  second={t('deliveries:short.misses', { count: quantity })}
                  third={one.stop ? t('deliveries:due.on-run') : t('deliveries:due.no-run')}
                />
              )
            )
          }}
        />
      </Rows>
    </Section>
  )
}
