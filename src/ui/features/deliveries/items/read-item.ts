import type { diets, Item } from '#rules/records/fortnight/item.ts'
import { itemSchema } from '#rules/records/fortnight/item.ts'
import { ok, refused, type Result } from '#rules/result.ts'
import { readNumber } from '#ui/widgets/entry/read-day.ts'

/** An item as it is being described. */
export interface ItemDraft {
  readonly name: string
  readonly group: Item['group'] | null
  readonly variant: string
  readonly share: Item['share'] | null
  readonly quantity: number
  readonly minSize: string
  readonly maxSize: string
  readonly diets: readonly (typeof diets)[number][]
  /** The item it stands after; null where it stands first. */
  readonly afterId: string | null
  readonly isInUse: boolean
}

export type ItemProblem = 'missing' | 'too-long' | 'size-wrong' | 'size-turned'
export type ItemProblems = { readonly [Field in keyof ItemDraft]?: ItemProblem }

export const emptyItem = (afterId: string | null): ItemDraft => ({
  name: '',
  group: null,
  variant: '',
  share: null,
  quantity: 1,
  minSize: '',
  maxSize: '',
  diets: [],
  afterId,
  isInUse: true,
})

export const draftOfItem = (item: Item, afterId: string | null): ItemDraft => ({
  name: item.name,
  group: item.group,
  variant: item.variant,
  share: item.share,
  quantity: item.quantity,
  minSize: item.minSize === null ? '' : String(item.minSize),
  maxSize: item.maxSize === null ? '' : String(item.maxSize),
  diets: item.diets,
  afterId,
  isInUse: item.isInUse,
})

const { minSize: sizeSchema } = itemSchema.shape

/** What was typed as an item but for its place, or what is wrong with it by field. */
export function readItem(
  typed: ItemDraft,
): Result<Omit<Item, 'order'>, { reason: 'invalid'; problems: ItemProblems }> {
  const { group, share, quantity, isInUse } = typed
  const [name, variant] = [typed.name.trim(), typed.variant.trim()]
  const minSize = readSize(typed.minSize)
  const maxSize = readSize(typed.maxSize)
  const isTurned = minSize != null && maxSize != null && minSize > maxSize
  const problems: ItemProblems = {
    ...(name === '' && { name: 'missing' as const }),
    ...(name.length > 120 && { name: 'too-long' as const }),
    ...(group === null && { group: 'missing' as const }),
    ...(variant.length > 40 && { variant: 'too-long' as const }),
    ...(share === null && { share: 'missing' as const }),
    ...(minSize === undefined && { minSize: 'size-wrong' as const }),
    ...(maxSize === undefined && { maxSize: 'size-wrong' as const }),
    ...(isTurned && { maxSize: 'size-turned' as const }),
  }
  const isWrong = Object.keys(problems).length > 0
  if (group === null || share === null || minSize === undefined || maxSize === undefined || isWrong) {
    return refused({ reason: 'invalid', problems })
  }
  return ok({ name, group, variant, share, quantity, minSize, maxSize, diets: [...typed.diets], isInUse })
}

/** A household's size as typed; null where there is no limit, undefined where it is none. */
function readSize(text: string): number | null | undefined {
  if (text.trim() === '') return null
  const size = readNumber(text)
  return size !== undefined && sizeSchema.safeParse(size).success ? size : undefined
}
