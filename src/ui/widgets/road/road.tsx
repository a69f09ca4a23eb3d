import type { ReactNode } from 'react'
import { RowBody, type RowProps } from './row.tsx'
import css from './road.module.css'

/** `full`: done and safe. `ring`: still ahead. `here`. `heed`: late, undecided. `stop`: not saved. `veil`: protected. */
export type NodeKind = 'full' | 'ring' | 'here' | 'heed' | 'stop' | 'veil'

interface RoadProps {
  label?: string | undefined
  children: ReactNode
}

/** A list of what has an order: `RoadRow`s or `TimelineEntry`s on one line. */
export function Road({ label, children }: RoadProps) {
  return (
    <ol className={css.road} aria-label={label}>
      {children}
    </ol>
  )
}

interface StopProps {
  node: NodeKind
  /** The line from here on is walked: drawn solid. */
  past?: boolean | undefined
  children: ReactNode
}

/** One dot on the road and what stands at it. */
export function RoadStop({ node, past, children }: StopProps) {
  return (
    <li className={past ? `${css.stop} ${css.past}` : css.stop}>
      <span className={`${css.node} ${css[`dot-${node}`]}`} aria-hidden="true" />
      {children}
    </li>
  )
}

/** A row on the road. The dot needs a word beside it: what is late or not saved is also said in the second line. */
export function RoadRow({ node, past, ...row }: RowProps & { node: NodeKind }) {
  return (
    <RoadStop node={node} past={past}>
      <RowBody {...row} />
    </RoadStop>
  )
}
