import type { Item } from '#rules/records/fortnight/item.ts'
import type { Say } from '#ui/platform/language.tsx'

type Line = Pick<Item, 'name' | 'group'> & Partial<Item>

const sizes: readonly { readonly minSize: number | null; readonly maxSize: number | null }[] = [
  { minSize: null, maxSize: 2 },
  { minSize: 3, maxSize: 5 },
  { minSize: 6, maxSize: null },
]
const formulaStages = [1, 2, 3]
const nappySizes = [1, 2, 3, 4, 5, 6]

/**
 * What most charities pack, to begin with: food by size and diet, formula by stage, nappies by size, toiletries, a SIM.
 * Named in the language of whoever takes it, and theirs to change from then on.
 */
export function startingItems(t: Say): Item[] {
  const forSize = [t('deliveries:start.small'), t('deliveries:start.middle'), t('deliveries:start.large')]
  const parcels = (name: string, diets: Item['diets']): Line[] =>
    sizes.map((size, at) => ({ name, variant: forSize[at] ?? '', group: 'food', diets, ...size }))
  const lines: Line[] = [
    ...parcels(t('deliveries:start.food'), []),
    ...parcels(t('deliveries:start.halal-food'), ['halal']),
    ...parcels(t('deliveries:start.vegetarian-food'), ['vegetarian']),
    ...formulaStages.map((stage): Line => ({
      name: t('deliveries:start.formula'),
      variant: t('deliveries:start.stage', { stage: String(stage) }),
      group: 'formula',
      share: 'request',
      quantity: 2,
    })),
    { name: t('deliveries:start.wash-bag'), group: 'toiletries', share: 'person' },
    { name: t('deliveries:start.pads'), group: 'toiletries', share: 'request', quantity: 2 },
    ...nappySizes.map((size): Line => ({
      name: t('deliveries:start.nappies'),
      variant: t('deliveries:start.size', { size: String(size) }),
      group: 'nappies',
      share: 'request',
      quantity: 2,
    })),
    { name: t('deliveries:start.sim'), group: 'sim', share: 'request' },
    { name: t('deliveries:start.blanket'), group: 'other', share: 'request', quantity: 2 },
  ]
  return lines.map((line, at) => ({
    variant: '',
    diets: [],
    share: 'household',
    quantity: 1,
    minSize: null,
    maxSize: null,
    order: (at + 1) * 10,
    isInUse: true,
    ...line,
    name: bare(line.name),
    ...(line.variant !== undefined && { variant: bare(line.variant) }),
  }))
}

/** Marks that keep a value apart in a sentence have no place in a record. */
const bare = (words: string) => words.replace(/[\u2066-\u2069]/g, '')
