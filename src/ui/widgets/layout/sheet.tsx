import type { ReactNode } from 'react'
import css from './sheet.module.css'

interface SheetProps {
  /** Room inside: for words and fields. Lists (`Rows`, `Road`) bring their own surface and need no sheet. */
  padded?: boolean | undefined
  /** It stands between the questions of a form: as far from the one above as they are from each other. */
  between?: boolean | undefined
  children: ReactNode
}

/** The surface of lists and forms: from edge to edge on a phone, a card where there is room. */
export function Sheet({ padded, between, children }: SheetProps) {
  const className = [css.sheet, padded && css.padded, between && css.between].filter(Boolean).join(' ')
  return <div className={className}>{children}</div>
}
