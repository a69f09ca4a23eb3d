import type { Item } from '#rules/records/fortnight/item.ts'
import type { By, Pen } from '../demo-record.ts'
import type { Kept } from './office.ts'

type Line = Pick<Item, 'name' | 'group'> & Partial<Item>

const sizes = [
  { said: '1 or 2 people', minSize: null, maxSize: 2 },
  { said: '3 to 5 people', minSize: 3, maxSize: 5 },
  { said: '6 people or more', minSize: 6, maxSize: null },
]

const parcels = (name: string, diets: Item['diets']): Line[] =>
  sizes.map(({ said, ...size }) => ({ name: `${name}, ${said}`, group: 'food', diets, ...size }))

const onRequest = (name: string, group: Item['group'], more: Partial<Item> = {}): Line => ({
  name,
  group,
  share: 'request',
  ...more,
})

const lines: readonly Line[] = [
  ...parcels('Food parcel', []),
  ...parcels('Halal food parcel', ['halal']),
  ...parcels('Vegetarian food parcel', ['vegetarian']),
  ...[1, 2, 3].map((stage) =>
    onRequest('Infant formula', 'formula', { variant: `Stage ${stage}`, quantity: 2 }),
  ),
  { name: 'Wash bag', group: 'toiletries', share: 'person' },
  { name: 'Washing powder', group: 'toiletries' },
  onRequest('Sanitary pads', 'toiletries', { quantity: 2 }),
  ...[1, 2, 3, 4, 5, 6].map((size) =>
    onRequest('Nappies', 'nappies', { variant: `Size ${size}`, quantity: 2 }),
  ),
  onRequest('SIM card', 'sim'),
  onRequest('Blanket', 'other', { quantity: 2 }),
  onRequest('Winter coat', 'other'),
  { name: 'Face masks', group: 'other', share: 'person', isInUse: false },
]

/** What the charity packs: food by size and diet, formula by stage, nappies by size, and what is given on request. */
export const writeCatalogue = (pen: Pen, by: By): Kept<Item>[] =>
  lines.map((line, at) => {
    const fields: Item = {
      variant: '',
      diets: [],
      share: 'household',
      quantity: 1,
      minSize: null,
      maxSize: null,
      order: (at + 1) * 10,
      isInUse: true,
      ...line,
    }
    return { id: pen.write('item', by, fields), fields, changedAtMs: by.atMs }
  })
