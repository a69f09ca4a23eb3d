import { useId, useLayoutEffect, useRef, type MouseEvent, type ReactNode, type SyntheticEvent } from 'react'
import { ToolButton } from '../layout/tool-button.tsx'
import css from './dialog.module.css'

interface DialogProps {
  open: boolean
  title: ReactNode
  /** What a screen reader says for the cross. */
  closeLabel: string
  /** Asked for by Esc, the phone's back gesture, the cross, or a tap beside the sheet. */
  onClose: () => void
  /** The acts, low under the thumb: lesser first, main last. */
  foot?: ReactNode
  /** `sheet` grows with its content; `full` takes the height of the screen (long lists). */
  size?: 'sheet' | 'full' | undefined
  children?: ReactNode
}

/** A sheet that covers the screen from below; at a desk it stands in the middle. The focus returns to where it was. */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null
}

function OpenDialog({
  title,
  closeLabel,
  onClose,
  foot,
  size = 'sheet',
  children,
}: Omit<DialogProps, 'open'>) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  const leaving = useModal(ref)
  const cancel = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (event.target !== ref.current) return
    event.preventDefault()
    onClose()
  }
  // The browser may close a dialog without asking (a second Esc): the screen is told all the same.
  const closed = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (event.target === ref.current && !ref.current.open && !leaving.current) onClose()
  }
  const pressBeside = (event: MouseEvent) => {
    if (event.target === ref.current) onClose()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Esc does the same
    <dialog
      ref={ref}
      className={`${css.dialog} ${css[size]}`}
      aria-labelledby={id}
      onCancel={cancel}
      onClose={closed}
      onClick={pressBeside}
    >
      <div className={css.inner}>
        <header className={css.top}>
          <h2 id={id} className={css.title} tabIndex={-1} autoFocus>
            {title}
          </h2>
          <ToolButton icon="cross" label={closeLabel} onPress={onClose} />
        </header>
        <div className={css.scroll}>{children}</div>
        {foot && <div className={css.foot}>{foot}</div>}
      </div>
    </dialog>
  )
}

/**
 * Opens before the first paint; closing before removal lets the browser give the focus back. The answer says whether
 * the closing is our own: then nobody needs to be told.
 */
function useModal(ref: { current: HTMLDialogElement | null }) {
  const leaving = useRef(false)
  useLayoutEffect(() => {
    const dialog = ref.current
    leaving.current = false
    dialog?.showModal()
    return () => {
      leaving.current = true
      dialog?.close()
    }
  }, [ref])
  return leaving
}
