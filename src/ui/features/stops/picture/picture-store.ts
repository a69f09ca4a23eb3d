import { create } from 'zustand'
import type { Attachment } from '#rules/records/fortnight/attachment.ts'
import type { PictureRefusal } from '#device/device.ts'

export type PictureSort = Attachment['sort']

/**
 * A picture on its way to a delivery. `keeping`: it is being made small and sealed; a delivery saved meanwhile waits for
 * it by id. `kept`: it lies on this phone, and no delivery has it yet.
 */
export type Taken =
  | { readonly is: 'keeping'; readonly deliveryId: string | null }
  | { readonly is: 'kept'; readonly id: string }
  | { readonly is: 'refused'; readonly reason: PictureRefusal['reason'] }

interface PictureStore {
  readonly takenByPlace: Readonly<Record<string, Taken>>
  readonly put: (place: string, taken: Taken | null) => void
}

/** Where a picture belongs, until a delivery has it. */
export const pictureAt = (stopId: string, sort: PictureSort) => `${stopId}/${sort}`

/** The driver is at the next door before a picture is kept, so this outlives the screen of its stop. */
export const usePictureStore = create<PictureStore>((set) => ({
  takenByPlace: {},
  put: (place, taken) =>
    set(({ takenByPlace: { [place]: _old, ...others } }) => ({
      takenByPlace: taken ? { ...others, [place]: taken } : others,
    })),
}))
