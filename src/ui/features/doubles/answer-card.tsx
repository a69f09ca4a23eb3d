import { useId, type ReactNode } from 'react'
import css from './doubles.module.css'

interface AnswerCardProps {
  /** The radios that go together. */
  group: string
  words: string
  /** What the choice comes to, large. */
  value: ReactNode
  lines: readonly ReactNode[]
  isChosen: boolean
  onChoose: (() => void) | undefined
}

/** One of the answers, a card to choose; the whole card is the target. Once answered it is only read. */
export function AnswerCard({ group, words, value, lines, isChosen, onChoose }: AnswerCardProps) {
  const id = useId()
  const className = isChosen ? `${css.card} ${css.chosen}` : css.card
  const content = (
    <span className={css.words}>
      <span id={id} className={css.whose}>
        {words}
      </span>
      {value !== null && <span className={css.value}>{value}</span>}
      {lines.map((line, at) => (
        <span key={at} className={css.line}>
          {line}
        </span>
      ))}
    </span>
  )
  if (!onChoose) return <div className={className}>{content}</div>
  return (
    <label className={className}>
      <input
        type="radio"
        className={css.radio}
        name={group}
        checked={isChosen}
        aria-labelledby={id}
        onChange={onChoose}
      />
      {content}
    </label>
  )
}
