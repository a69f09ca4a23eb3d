import type { ComponentPropsWithoutRef } from 'react'
import { Link } from 'wouter'

/**
 * A way to another screen without loading the page; `tel:`, `sms:` and other addresses are left to the phone. Another site
 * opens beside this page: to leave it would lock it, with whatever is half typed.
 */
export function Go({ href, children, ...rest }: ComponentPropsWithoutRef<'a'> & { href: string }) {
  if (href.startsWith('/') || href.startsWith('~/')) {
    return (
      <Link href={href} {...rest}>
        {children}
      </Link>
    )
  }
  const beside = href.startsWith('https:') ? { target: '_blank', rel: 'noreferrer' } : {}
  return (
    <a href={href} {...beside} {...rest}>
      {children}
    </a>
  )
}
