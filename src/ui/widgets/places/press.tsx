import type { ComponentPropsWithoutRef } from 'react'
import { Go } from './go.tsx'

export type PressProps = Omit<ComponentPropsWithoutRef<'button'>, 'onClick' | 'type' | 'disabled'> & {
  href?: string | undefined
  onPress?: (() => void) | undefined
}

/** One target: a link when it leads somewhere, a button when it does something, plain words when it does neither. */
export function Press({ href, onPress, children, className = '', ...rest }: PressProps) {
  if (href !== undefined) {
    return (
      <Go {...(rest as ComponentPropsWithoutRef<'a'>)} href={href} className={className} onClick={onPress}>
        {children}
      </Go>
    )
  }
  if (!onPress) return <div className={className}>{children}</div>
  return (
    <button type="button" className={className} {...rest} onClick={onPress}>
      {children}
    </button>
  )
}
