import type { ComponentPropsWithoutRef } from 'react'
import { Link } from 'wouter'

/** A way to another screen without loading the page; `tel:`, `sms:` and other addresses are left to the phone. */
export function Go({ href, children, ...rest }: ComponentPropsWithoutRef<'a'> & { href: string }) {
  if (href.startsWith('/') || href.startsWith('~/')) {
    return (
      <Link href={href} {...rest}>
        {children}
      </Link>
    )
  }
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  )
}
