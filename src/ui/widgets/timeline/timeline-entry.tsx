import { useState, type ReactNode } from 'react'
import { RoadStop, type NodeKind } from '../road/road.tsx'
import css from './timeline-entry.module.css'

interface TimelineEntryProps {
  /** `full`: sent. `ring`: waits to be sent. `stop`: not saved. */
  node: NodeKind
  past?: boolean | undefined
  /** "Note", "Check-in" */
  kind: ReactNode
  /** Day, second calendar, who; "waiting to send" only while it waits. */
  when: ReactNode
  /** Two lines of it are shown; a tap opens the rest. */
  text?: string | undefined
  /** Seen only when open: areas, steps, who was there. */
  more?: ReactNode
  /** What hangs under it: `Addendum`s. */
  addenda?: ReactNode
}

/** Something that happened, on a `Road`, the newest first. */
export function TimelineEntry({ node, past, kind, when, text, more, addenda }: TimelineEntryProps) {
  const [open, setOpen] = useState(false)
  const head = (
    <>
      <span className={css.meta}>
        <span className={css.kind}>{kind}</span> <span>{when}</span>
      </span>
      {text && (
        <span className={open ? css.text : `${css.text} ${css.clip}`} dir="auto">
          {text}
        </span>
      )}
    </>
  )
  return (
    <RoadStop node={node} past={past}>
      <div className={css.entry}>
        {text || more ? (
          <button type="button" className={css.head} aria-expanded={open} onClick={() => setOpen(!open)}>
            {head}
          </button>
        ) : (
          <div className={css.head}>{head}</div>
        )}
        {open && more && <div className={css.more}>{more}</div>}
        {addenda && <ul className={css.addenda}>{addenda}</ul>}
      </div>
    </RoadStop>
  )
}

interface AddendumProps {
  node: 'full' | 'ring' | 'stop'
  when: ReactNode
  children: ReactNode
}

/** Said later about an entry: hangs under it, with its own ring. */
export function Addendum({ node, when, children }: AddendumProps) {
  return (
    <li className={css.addendum}>
      <span className={`${css.ring} ${css[`ring-${node}`]}`} aria-hidden="true" />
      <span className={css.meta}>{when}</span>
      <span className={css.text} dir="auto">
        {children}
      </span>
    </li>
  )
}
