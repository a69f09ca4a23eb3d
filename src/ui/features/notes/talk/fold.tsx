import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Icon } from '#ui/widgets/text/icon.tsx'
import css from './talk.module.css'

interface FoldProps {
  title: ReactNode
  /** What stands inside, in one line, while it is folded. */
  summary?: ReactNode
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  children: ReactNode
}

/** A part that is folded to one line until somebody wants it. */
export function Fold({ title, summary, isOpen, onOpen, children }: FoldProps) {
  const id = useId()
  const body = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (isOpen && !wasOpen.current) body.current?.scrollIntoView?.({ block: 'nearest' })
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <div className={css.fold}>
      <button
        type="button"
        className={css.foldHead}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onOpen(!isOpen)}
      >
        <span className={css.foldWords}>
          <span className={css.foldTitle}>{title}</span>
          {summary && !isOpen && <span className={css.foldSummary}>{summary}</span>}
        </span>
        <span className={isOpen ? `${css.turn} ${css.turned}` : css.turn}>
          <Icon name="down" />
        </span>
      </button>
      <div id={id} ref={body} className={css.foldBody} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  )
}
