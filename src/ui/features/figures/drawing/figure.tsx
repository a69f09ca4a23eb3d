import { formatPounds } from '#rules/money/pounds.ts'
import { useNumber } from '#ui/platform/language.tsx'
import { Ltr } from '#ui/platform/words.tsx'
import { Go } from '#ui/widgets/places/go.tsx'
import css from './figure.module.css'

interface FigureProps {
  value: number
  /** The figure's own name, the same in every language, such as `packages delivered`. */
  name?: string | undefined
  /** Where the rows stand that it counts; of nought there are none. */
  href?: string | undefined
  /** Pence, written in pounds. */
  money?: boolean | undefined
}

/** A number of the figures: it opens what it counts. */
export function Figure({ value, name, href, money }: FigureProps) {
  const number = useNumber()
  const words = money ? <Ltr>{formatPounds(value)}</Ltr> : number(value)
  const mark = { 'data-testid': name, 'data-value': value }
  if (href === undefined || value === 0) return <span {...mark}>{words}</span>
  return (
    <Go href={href} className={css.figure} {...mark}>
      {words}
    </Go>
  )
}
