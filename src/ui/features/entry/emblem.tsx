import css from './lock-screen.module.css'

interface EmblemProps {
  readonly from: string
  readonly to: string
  readonly isAllSent: boolean
}

/** The road between this phone and the office: walked when nothing waits, dotted while something does. */
export function Emblem({ from, to, isAllSent }: EmblemProps) {
  return (
    <>
      <div className={isAllSent ? css.emblem : `${css.emblem} ${css.waiting}`} aria-hidden="true">
        <span className={css.way} />
      </div>
      <p className={css.ends}>
        <span>{from}</span>
        <span>{to}</span>
      </p>
    </>
  )
}
