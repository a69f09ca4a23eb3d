import type { ReactNode } from 'react'

/** An identifier (phone number, postcode, room, reference, £, hotel name): left to right in every language, never broken. */
export function Ltr({ children }: { children: ReactNode }) {
  return <bdi dir="ltr">{children}</bdi>
}
