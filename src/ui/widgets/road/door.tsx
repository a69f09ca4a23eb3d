import { Ltr } from '../text/ltr.tsx'
import css from './door.module.css'

interface DoorProps {
  room: string
  /** `past`: done. `here`: before it now. `veil`: do not knock. */
  state?: 'open' | 'past' | 'here' | 'veil' | undefined
  big?: boolean | undefined
}

/** A room number stands on a door. The state must also be said in words beside it. */
export function Door({ room, state = 'open', big }: DoorProps) {
  const className = [css.door, css[state], big && css.big, room.length > 4 && css.long]
    .filter(Boolean)
    .join(' ')
  return (
    <span className={className}>
      <Ltr>{room}</Ltr>
    </span>
  )
}
