import type { CSSProperties } from 'react'
import css from './steps.module.css'

/** `part`: begun, or passed without an answer. */
export type StepKind = 'full' | 'part' | 'here' | 'veil' | 'ring'

interface StepsProps {
  steps: readonly StepKind[]
  /** What the dots show, in words: "5 of 12 rooms done". */
  label: string
  /** `above` the dots, `beside` them (plans), or only read out. */
  labelAt?: 'above' | 'beside' | 'hidden' | undefined
}

/** How far along, as little dots on the road. More than twenty are drawn as one line. */
export function Steps({ steps, label, labelAt = 'above' }: StepsProps) {
  const dots = steps.length > 20 ? shortened(steps) : steps
  return (
    <div className={css[`at-${labelAt}`]}>
      <span className={labelAt === 'hidden' ? 'visually-hidden' : css.label}>{label}</span>
      <span className={css.steps} aria-hidden="true" style={{ '--stops': dots.length } as CSSProperties}>
        {dots.map((kind, index) => (
          <span className={`${css.dot} ${css[`dot-${kind}`]}`} key={index} />
        ))}
      </span>
    </div>
  )
}

/** Twenty dots that stand for many, the one where one is among them. */
function shortened(steps: readonly StepKind[]): StepKind[] {
  return Array.from({ length: 20 }, (_, dot) => {
    const part = steps.slice(
      Math.floor((dot * steps.length) / 20),
      Math.floor(((dot + 1) * steps.length) / 20),
    )
    if (part.includes('here')) return 'here'
    return part.every((kind) => kind === part[0])
      ? (part[0] ?? 'ring')
      : part.includes('ring')
        ? 'ring'
        : 'part'
  })
}
