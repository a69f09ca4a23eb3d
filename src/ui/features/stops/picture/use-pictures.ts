import { useCallback, useEffect } from 'react'
import { edit } from '#device/device.ts'
import { attachmentSorts } from '#rules/records/fortnight/attachment.ts'
import type { Delivery } from '#rules/records/fortnight/delivery.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { pictureAt, usePictureStore, type PictureSort, type Taken } from './picture-store.ts'

/** Ids of pictures that are kept for a stop nobody has recorded yet. */
type Waiting = Partial<Record<PictureSort, string>>

const fields = { parcel: 'photoId', signature: 'signatureId' } as const
export type PictureIds = Pick<Delivery, 'photoId' | 'signatureId'>

export interface Pictures {
  readonly parcel: Taken | undefined
  readonly signature: Taken | undefined
  /** Keeps a picture for this stop, or for a delivery that stands already. Nothing waits for it. */
  readonly take: (sort: PictureSort, picture: Blob, deliveryId: string | null) => Promise<void>
  /** Those kept so far: a delivery that is saved now has them from the start. */
  readonly idsNow: () => Partial<PictureIds>
  /** A delivery was saved with those: what is still being kept follows by itself. */
  readonly handTo: (deliveryId: string, saved: PictureIds) => void
}

/** The pictures taken at one stop, from the camera to the delivery that names them. */
export function usePictures(runId: string, stopId: string): Pictures {
  const desk = useDesk()
  const parcel = usePictureStore(({ takenByPlace }) => takenByPlace[pictureAt(stopId, 'parcel')])
  const signature = usePictureStore(({ takenByPlace }) => takenByPlace[pictureAt(stopId, 'signature')])
  const draftKey = `stop-pictures/${runId}/${stopId}`

  useEffect(() => {
    void desk.drafts.read(draftKey).then((found) => {
      for (const [sort, id] of Object.entries((found ?? {}) as Waiting)) {
        if (!takenNow(stopId, sort as PictureSort)) put(stopId, sort as PictureSort, { is: 'kept', id })
      }
    })
  }, [desk, draftKey, stopId])

  const name = useCallback(
    async (sort: PictureSort, id: string, deliveryId: string) => {
      const named = await desk.records.save([edit(recordKinds.delivery, deliveryId, { [fields[sort]]: id })])
      if (named.ok) return put(stopId, sort, null)
      put(stopId, sort, {
        is: 'refused',
        reason: named.error.reason === 'invalid' ? 'not-a-picture' : named.error.reason,
      })
    },
    [desk, stopId],
  )

  const take = useCallback(
    async (sort: PictureSort, picture: Blob, deliveryId: string | null) => {
      put(stopId, sort, { is: 'keeping', deliveryId })
      const kept = await desk.files.keep(picture, { sort, runId })
      if (!kept.ok) return put(stopId, sort, { is: 'refused', reason: kept.error.reason })
      const awaited = takenNow(stopId, sort)
      if (awaited?.is === 'keeping' && awaited.deliveryId) return name(sort, kept.value, awaited.deliveryId)
      put(stopId, sort, { is: 'kept', id: kept.value })
      await desk.drafts.keep(draftKey, waitingAt(stopId))
    },
    [desk, draftKey, name, runId, stopId],
  )

  const handTo = useCallback(
    (deliveryId: string, saved: PictureIds) => {
      const taken = attachmentSorts.filter((sort) => takenNow(stopId, sort))
      for (const sort of taken) {
        const now = takenNow(stopId, sort)
        if (now?.is === 'keeping') put(stopId, sort, { is: 'keeping', deliveryId })
        else if (now?.is === 'kept' && saved[fields[sort]] !== now.id) void name(sort, now.id, deliveryId)
        else if (now?.is === 'kept') put(stopId, sort, null)
      }
      if (taken.length > 0) void desk.drafts.drop(draftKey)
    },
    [desk, draftKey, name, stopId],
  )

  const idsNow = useCallback(() => {
    const { parcel: photoId, signature: signatureId } = waitingAt(stopId)
    return { ...(photoId && { photoId }), ...(signatureId && { signatureId }) }
  }, [stopId])

  return { parcel, signature, take, idsNow, handTo }
}

const takenNow = (stopId: string, sort: PictureSort) =>
  usePictureStore.getState().takenByPlace[pictureAt(stopId, sort)]
const put = (stopId: string, sort: PictureSort, taken: Taken | null) =>
  usePictureStore.getState().put(pictureAt(stopId, sort), taken)

function waitingAt(stopId: string): Waiting {
  return Object.fromEntries(
    attachmentSorts.flatMap((sort) => {
      const taken = takenNow(stopId, sort)
      return taken?.is === 'kept' ? [[sort, taken.id]] : []
    }),
  )
}
