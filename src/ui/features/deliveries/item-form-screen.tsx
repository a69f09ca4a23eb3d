import { useRef, useState, type SyntheticEvent } from 'react'
import { useLocation } from 'wouter'
import { add, edit, type ViewOf, type Writing } from '#device/device.ts'
import { lastDayOf } from '#rules/fortnight/cycle-days.ts'
import { inItemOrder } from '#rules/fortnight/packing.ts'
import type { Item } from '#rules/records/fortnight/item.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { goToMissing } from '../../platform/keep/go-to-missing.ts'
import { NotSavedBand } from '../../platform/house/not-saved-band.tsx'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDraft, type Draft } from '../../platform/use-draft.ts'
import { useRecords } from '../../platform/use-records.ts'
import { useSave } from '../../platform/use-save.ts'
import { useToday } from '../../platform/use-today.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { ItemFields } from './items/item-fields.tsx'
import { neighbourBefore, placeAfter } from './items/place-item.ts'
import { draftOfItem, emptyItem, readItem, type ItemDraft, type ItemProblems } from './items/read-item.ts'

/** An item is added, or what is known of it is changed. Without `itemId` it is a new one. */
export function ItemFormScreen({ itemId }: { itemId?: string | undefined }) {
  const t = useWords()
  const items = useRecords('item')
  const cycles = useRecords('cycle')
  const item = itemId === undefined ? null : items?.find(({ id }) => id === itemId)
  const isGone = items !== undefined && item === undefined
  return (
    <Screen
      title={t(itemId === undefined ? 'deliveries:action.add-item' : 'deliveries:action.edit-item')}
      back={{ label: t('app:back'), href: paths.items, as: 'close' }}
      foot={
        !isGone && (
          <Button kind="solid" type="submit" form="item" wide>
            {t('deliveries:action.save-item')}
          </Button>
        )
      }
    >
      {isGone && <EmptyState title={t('deliveries:items.gone')} text={t('deliveries:gone.text')} />}
      {items && cycles && item !== undefined && <ItemForm item={item} items={items} cycles={cycles} />}
      {(!items || !cycles) && <Skeleton label={t('app:loading')} />}
    </Screen>
  )
}

interface Known {
  item: ViewOf<'item'> | null
  items: readonly ViewOf<'item'>[]
  cycles: readonly ViewOf<'cycle'>[]
}

function ItemForm(known: Known) {
  const { item, items } = known
  const draft = useDraft<ItemDraft>(
    item ? `item/${item.id}` : 'item/new',
    item
      ? draftOfItem(item.fields, neighbourBefore(items, item.id))
      : emptyItem(inItemOrder(items).at(-1)?.id ?? null),
  )
  return draft ? <ItemEditor {...known} draft={draft} /> : null
}

function ItemEditor({ item, items, cycles, draft }: Known & { draft: Draft<ItemDraft> }) {
  const [, goTo] = useLocation()
  const today = useToday()
  const saving = useSave(draft)
  const [problems, setProblems] = useState<ItemProblems>({})
  const form = useRef<HTMLFormElement>(null)

  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    const read = readItem(draft.content)
    setProblems(read.ok ? {} : read.error.problems)
    if (!read.ok) {
      requestAnimationFrame(() => goToMissing(form.current))
      return
    }
    const { afterId } = draft.content
    const writings = item
      ? changeItem(item, read.value, placeAfter(items, item.id, afterId))
      : addItem(read.value, { items, cycles, afterId, today })
    await saving.save({ writings, done: () => goTo(paths.items, { replace: true }) })
  }

  return (
    <form id="item" ref={form} noValidate onSubmit={(event) => void save(event)}>
      <NotSavedBand saving={saving} />
      <ItemFields
        typed={draft.content}
        onChange={draft.change}
        problems={problems}
        others={items.filter(({ id }) => id !== item?.id)}
        isNew={item === null}
      />
    </form>
  )
}

type Described = Omit<Item, 'order'>

function changeItem(item: ViewOf<'item'>, fields: Described, orders: ReadonlyMap<string, number>): Writing[] {
  const order = orders.get(item.id) ?? item.fields.order
  return [edit(recordKinds.item, item.id, { ...fields, order }), ...moveOthers(orders, item.id)]
}

/** A new item goes into the cycles that are not over as well, or nobody would get it before the next. */
function addItem(
  fields: Described,
  { items, cycles, afterId, today }: Omit<Known, 'item'> & Around,
): Writing[] {
  const place = 'new'
  const orders = placeAfter(items, place, afterId)
  const writing = add(recordKinds.item, { ...fields, order: orders.get(place) ?? 0 })
  const running = cycles.filter(({ fields: cycle }) => cycle.closedOn === null && lastDayOf(cycle) >= today)
  return [
    writing,
    ...moveOthers(orders, place),
    ...running.map(({ id, fields: cycle }) =>
      edit(recordKinds.cycle, id, { itemIds: [...cycle.itemIds, writing.id] }),
    ),
  ]
}

interface Around {
  afterId: string | null
  today: string
}

const moveOthers = (orders: ReadonlyMap<string, number>, ownId: string): Writing[] =>
  [...orders].filter(([id]) => id !== ownId).map(([id, order]) => edit(recordKinds.item, id, { order }))
