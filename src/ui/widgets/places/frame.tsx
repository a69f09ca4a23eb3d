import type { ReactNode } from 'react'
import css from './frame.module.css'
import { Rail } from './rail.tsx'
import { TabBar, type Place } from './tab-bar.tsx'

interface FrameProps {
  label: string
  places: readonly Place[]
  brand?: ReactNode
  /** The save mark: above the screen on a phone, at the foot of the rail at a desk. */
  mark?: ReactNode
  /** Work in hand (a note, a visit) hides the tab bar and gives its room to the main act. The rail stays. */
  workInHand?: boolean | undefined
  children: ReactNode
}

/** What stands around every screen: save mark, screen, tab bar; from 900 px the rail. */
export function Frame({ label, places, brand, mark, workInHand = false, children }: FrameProps) {
  return (
    <div className={css.frame}>
      <div className={css.rail}>
        <Rail label={label} places={places} brand={brand} />
      </div>
      <div className={css.mark}>{mark}</div>
      <main className={css.content}>{children}</main>
      {!workInHand && (
        <div className={css.tabs}>
          <TabBar label={label} places={places} />
        </div>
      )}
    </div>
  )
}
