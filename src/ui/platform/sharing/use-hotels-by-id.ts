import { useMemo } from 'react'
import type { ViewOf } from '#device/device.ts'
import { useRecords } from '../use-records.ts'

export type HotelsById = ReadonlyMap<string, ViewOf<'hotel'>>

/** The hotels on this phone by id; undefined while they are read. */
export function useHotelsById(): HotelsById | undefined {
  const hotels = useRecords('hotel')
  return useMemo(() => hotels && new Map(hotels.map((hotel) => [hotel.id, hotel])), [hotels])
}
