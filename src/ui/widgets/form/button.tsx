import type { ReactNode } from 'react'
import { Go } from '../places/go.tsx'
import { Icon, type IconName } from '../text/icon.tsx'
import css from './button.module.css'

interface ButtonProps {
  /** `solid`: the next act, one a screen. `line`: beside it. `quiet`: words alone. `danger`: deletion, only after asking.
   * `block`: on the block surface. */
  kind?: 'solid' | 'line' | 'quiet' | 'danger' | 'block' | undefined
  icon?: IconName | undefined
  /** An icon after the words: `fwd` for what leads on. */
  iconEnd?: IconName | undefined
  wide?: boolean | undefined
  href?: string | undefined
  onPress?: (() => void) | undefined
  /** The act is under way: pressing again does nothing, the width stays. A button is never disabled. */
  busy?: boolean | undefined
  type?: 'button' | 'submit' | undefined
  /** The id of the form it sends, when it stands outside (in the foot). */
  form?: string | undefined
  /** Only where the icon stands alone (camera). */
  label?: string | undefined
  /** The language of the words, where it is not that of the screen. */
  lang?: string | undefined
  children?: ReactNode
}

export function Button({
  kind = 'line',
  icon,
  iconEnd,
  wide,
  href,
  onPress,
  busy,
  type = 'button',
  form,
  label,
  lang,
  children,
}: ButtonProps) {
  const className = [css.button, css[kind], wide && css.wide, busy && css.busy].filter(Boolean).join(' ')
  const content = (
    <>
      {icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
      {iconEnd && <Icon name={iconEnd} />}
    </>
  )
  if (href !== undefined) {
    return (
      <Go href={href} className={className} onClick={onPress} aria-label={label} lang={lang}>
        {content}
      </Go>
    )
  }
  return (
    <button
      type={busy ? 'button' : type}
      form={form}
      className={className}
      aria-label={label}
      aria-busy={busy || undefined}
      lang={lang}
      onClick={busy ? undefined : onPress}
    >
      {content}
    </button>
  )
}
