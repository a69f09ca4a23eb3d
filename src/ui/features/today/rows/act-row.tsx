import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '#ui/platform/language.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Go } from '#ui/widgets/places/go.tsx'
import { RoadStop, type NodeKind } from '#ui/widgets/road/road.tsx'
import { Swipe } from '#ui/widgets/swipe/swipe.tsx'
import { Icon, type IconName } from '#ui/widgets/text/icon.tsx'
import css from './act-row.module.css'

/** The act at the end of a row. `tick`: a box to tick, `words` are read out; else a quiet button with its words. */
export interface RowAct {
  readonly as: 'tick' | 'button'
  readonly icon: IconName
  readonly words: string
  /** Of a tick: the words that stand under the row while it is pushed. */
  readonly short?: string
  readonly onAct: () => void
}

interface ActRowProps {
  node: NodeKind
  /** Where the whole row leads. */
  href: string
  first: ReactNode
  second?: ReactNode
  third?: ReactNode
  /** Without one the row leads on, and so does a push. */
  act?: RowAct | undefined
  /** It was done a moment ago: the line is walked, and this takes it back. */
  onUndo?: (() => void) | undefined
  endIcon?: IconName | undefined
}

/** One thing of the day: a tap on its words goes there, the act at its end or a push does it. */
export function ActRow({ node, href, first, second, third, act, onUndo, endIcon = 'fwd' }: ActRowProps) {
  const t = useWords()
  const [, goTo] = useLocation()
  const body = (
    <div className={css.row}>
      <Go href={href} className={css.lead}>
        <span className={css.words}>
          <span className={css.first}>{first}</span>
          {second && <span className={css.second}>{second}</span>}
          {third && <span className={css.second}>{third}</span>}
        </span>
        {!act && !onUndo && (
          <span className={css.go}>
            <Icon name={endIcon} />
          </span>
        )}
      </Go>
      {onUndo ? (
        <Button kind="quiet" icon="undo" onPress={onUndo}>
          {t('today:undo')}
        </Button>
      ) : (
        act && <ActButton act={act} />
      )}
    </div>
  )
  return (
    <RoadStop node={onUndo ? 'full' : node} past={onUndo !== undefined}>
      {onUndo ? (
        body
      ) : (
        <Swipe
          icon={act?.icon ?? endIcon}
          words={act ? (act.short ?? act.words) : t('today:action.open')}
          onSwipe={act?.onAct ?? (() => goTo(href))}
        >
          {body}
        </Swipe>
      )}
    </RoadStop>
  )
}

function ActButton({ act: { as, icon, words, onAct } }: { act: RowAct }) {
  if (as === 'button') {
    return (
      <Button kind="quiet" onPress={onAct}>
        {words}
      </Button>
    )
  }
  return (
    <button type="button" className={css.tick} aria-label={words} onClick={onAct}>
      <span className={css.box}>
        <Icon name={icon} size="tag" />
      </span>
    </button>
  )
}
