import { useEffect, useRef, useState } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { openPad } from './open-pad.ts'
import css from './picture.module.css'

interface SignatureDialogProps {
  onSigned: (picture: Blob) => void
  onClose: () => void
}

/** A sheet of paper for a finger. What is drawn is one picture, the same in every language and in the dark. */
export function SignatureDialog({ onSigned, onClose }: SignatureDialogProps) {
  const t = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<ReturnType<typeof openPad>>(null)
  const [isMissing, setMissing] = useState(false)

  useEffect(() => {
    if (!canvas.current) return
    const opened = openPad(canvas.current)
    pad.current = opened
    return opened.close
  }, [])

  const keep = async () => {
    if (!pad.current || pad.current.isEmpty()) return setMissing(true)
    const picture = await pad.current.picture()
    if (picture) onSigned(picture)
  }
  const clear = () => {
    pad.current?.clear()
    setMissing(false)
  }
  return (
    <Dialog
      open
      title={t('stops:picture.sign')}
      closeLabel={t('stops:close')}
      onClose={onClose}
      foot={
        <>
          <Button icon="again" onPress={clear}>
            {t('stops:picture.clear')}
          </Button>
          <Button kind="solid" icon="check" onPress={() => void keep()}>
            {t('stops:picture.keep')}
          </Button>
        </>
      }
    >
      <canvas ref={canvas} className={css.pad} aria-label={t('stops:picture.pad')} role="img" />
      {isMissing && (
        <p className={css.missing} role="alert">
          {t('stops:picture.empty')}
        </p>
      )}
    </Dialog>
  )
}
