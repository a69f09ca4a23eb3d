import type { ReactNode } from 'react'
import css from './foot.module.css'

interface FootProps {
  /** A line above the buttons: "Room 207 · Maryam". */
  about?: ReactNode
  /** Lesser acts first, the one solid act last. */
  children: ReactNode
}

/** The bar low under the thumb. `Screen` puts one around its `foot` by itself. */
export function Foot({ about, children }: FootProps) {
  return (
    <div className={css.foot}>
      <div className={css.inner}>
        {about && <p className={css.about}>{about}</p>}
        {children}
      </div>
    </div>
  )
}
