import type { ReactNode } from 'react'
import { Press } from '../places/press.tsx'
import { Icon, type IconName } from '../text/icon.tsx'
import css from './row.module.css'

export interface RowProps {
  /** Who or what: a `Name`, or words. */
  first: ReactNode
  second?: ReactNode
  third?: ReactNode
  /** Before the words: a `Door`, a time. */
  lead?: ReactNode
  /** The icon of what one tap does, or a `Tag`. */
  end?: ReactNode
  endIcon?: IconName | undefined
  href?: string | undefined
  onPress?: (() => void) | undefined
  /** Where one is now: the open detail, the room one stands before. */
  current?: boolean | undefined
  /** The words are to be read, not looked for: nothing of them is strong. */
  reads?: boolean | undefined
  /** Rooms behind one: the road through their doors is solid. */
  past?: boolean | undefined
}

/** One line of a list. The whole row is the target. */
export function Row({ past, ...row }: RowProps) {
  return (
    <li className={past ? `${css.item} ${css.past}` : css.item} data-past={past || undefined}>
      <RowBody {...row} />
    </li>
  )
}

/** What a row looks like inside, for `RoadRow`. */
export function RowBody({
  first,
  second,
  third,
  lead,
  end,
  endIcon,
  href,
  onPress,
  current,
  reads,
}: Omit<RowProps, 'past'>) {
  const className = [css.row, lead !== undefined && css.led].filter(Boolean).join(' ')
  return (
    <Press className={className} href={href} onPress={onPress} aria-current={current || undefined}>
      {lead !== undefined && <span className={css.lead}>{lead}</span>}
      <span className={css.words}>
        <span className={reads ? css.reads : css.first}>{first}</span>
        {second && <span className={css.second}>{second}</span>}
        {third && <span className={css.second}>{third}</span>}
      </span>
      {end !== undefined && <span className={css.end}>{end}</span>}
      {endIcon && (
        <span className={css.go}>
          <Icon name={endIcon} />
        </span>
      )}
    </Press>
  )
}
