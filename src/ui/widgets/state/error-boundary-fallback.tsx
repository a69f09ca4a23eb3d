import type { ReactNode } from 'react'
import { Icon } from '../text/icon.tsx'
import css from './error-boundary-fallback.module.css'

interface ErrorBoundaryFallbackProps {
  title: ReactNode
  /** First what is safe, then what to do. */
  text: ReactNode
  /** A reference to give to those who help. */
  detail?: ReactNode
  act?: ReactNode
}

/** What stands where a screen has broken. */
export function ErrorBoundaryFallback({ title, text, detail, act }: ErrorBoundaryFallbackProps) {
  return (
    <div className={css.fallback} role="alert">
      <h1 className={css.title}>
        <Icon name="alert" />
        <span>{title}</span>
      </h1>
      <p className={css.text}>{text}</p>
      {detail && <p className={css.detail}>{detail}</p>}
      {act && <div className={css.act}>{act}</div>}
    </div>
  )
}
