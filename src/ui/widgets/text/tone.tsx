import type { ReactNode } from 'react'
import css from './tone.module.css'

interface ToneProps {
  /** `late`: overdue or undecided. `stop`: not saved, refused. `quiet`: a second thought. */
  tone: 'late' | 'stop' | 'quiet'
  children: ReactNode
}

/** Words that need a person, or step back. */
export function Tone({ tone, children }: ToneProps) {
  return <span className={css[tone]}>{children}</span>
}
