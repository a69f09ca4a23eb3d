import type { ReactNode } from 'react'

interface QuoteProps {
  /** The language whose quotation marks are used: that of the screen. */
  lang: string
  children: ReactNode
}

/** A member's own words. */
export function Quote({ lang, children }: QuoteProps) {
  const [open, close] = lang.startsWith('en') ? ['“', '”'] : ['«', '»']
  return (
    <bdi>
      {open}
      {children}
      {close}
    </bdi>
  )
}
