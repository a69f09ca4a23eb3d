import { createContext, use } from 'react'
import type { Desk, Phone } from '#device/device.ts'

export const PhoneContext = createContext<Phone | null>(null)
export const DeskContext = createContext<Desk | null>(null)

/** This browser, whether or not somebody has unlocked it. */
export function usePhone(): Phone {
  const phone = use(PhoneContext)
  if (!phone) throw new Error('usePhone needs a PhoneContext above it')
  return phone
}

/** The work of the person who has unlocked this phone. */
export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('useDesk needs an unlocked phone above it')
  return desk
}
