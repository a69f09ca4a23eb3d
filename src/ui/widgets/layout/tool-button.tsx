import { Press } from '../places/press.tsx'
import { Icon, type IconName } from '../text/icon.tsx'
import css from './tool-button.module.css'

interface ToolButtonProps {
  icon: IconName
  /** Read out; only back, close, search and camera may stand without visible words. */
  label: string
  href?: string | undefined
  onPress?: (() => void) | undefined
}

export function ToolButton({ icon, label, href, onPress }: ToolButtonProps) {
  return (
    <Press className={css.tool} href={href} onPress={onPress} aria-label={label}>
      <Icon name={icon} />
    </Press>
  )
}
