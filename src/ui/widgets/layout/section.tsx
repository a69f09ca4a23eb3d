import { useId, type ReactNode } from 'react'
import css from './section.module.css'

interface SectionProps {
  title: ReactNode
  /** At the end of the heading's line: a quiet button, a count. */
  tools?: ReactNode
  children: ReactNode
}

export function Section({ title, tools, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        {tools && <div className={css.tools}>{tools}</div>}
      </div>
      {children}
    </section>
  )
}
