import { useId, type ReactNode } from 'react'
import css from './next-card.module.css'

interface NextCardProps {
  /** "Next · 10:30" */
  eyebrow: ReactNode
  /** "Visit to Linden Court" */
  what: ReactNode
  sub?: ReactNode
  /** One `Button` of kind `block`. */
  button: ReactNode
}

/** The one solid surface of a screen: what comes next. */
export function NextCard({ eyebrow, what, sub, button }: NextCardProps) {
  const id = useId()
  return (
    <article className={css.next} aria-labelledby={id}>
      <p className={css.line}>{eyebrow}</p>
      <h2 id={id} className={css.what}>
        {what}
      </h2>
      {sub && <p className={css.line}>{sub}</p>}
      <div className={css.button}>{button}</div>
    </article>
  )
}
