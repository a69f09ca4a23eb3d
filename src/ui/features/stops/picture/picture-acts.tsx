import { lazy, Suspense, useRef, useState } from 'react'
import type { ViewOf } from '#device/device.ts'
import { useWords } from '#ui/platform/language.tsx'
import type { Round } from '#ui/platform/runs/use-rounds.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import type { PictureSort, Taken } from './picture-store.ts'
import css from './picture.module.css'
import type { Pictures } from './use-pictures.ts'

// Few runs ask for signatures, and what draws one is of no use to the others.
const SignatureDialog = lazy(() =>
  import('./signature-dialog.tsx').then((file) => ({ default: file.SignatureDialog })),
)

interface PictureActsProps {
  round: Round
  pictures: Pictures
  /** What the pictures are of, once it has been recorded. */
  delivery: ViewOf<'delivery'> | undefined
}

/** A photo of the parcel and a signature, where the charity asks for them. Neither holds anything up. */
export function PictureActs({ round, pictures, delivery }: PictureActsProps) {
  const t = useWords()
  const [isSigning, setSigning] = useState(false)
  const { wantsPhoto, wantsSignature } = round.run.fields
  if (!wantsPhoto && !wantsSignature) return null
  const take = (sort: PictureSort, picture: Blob) => void pictures.take(sort, picture, delivery?.id ?? null)
  const hasPhoto = pictures.parcel?.is === 'kept' || delivery?.fields.photoId != null
  const hasSignature = pictures.signature?.is === 'kept' || delivery?.fields.signatureId != null
  return (
    <div className={css.pictures}>
      <div className={css.buttons}>
        {wantsPhoto && <PhotoButton isThere={hasPhoto} onPhoto={(file) => take('parcel', file)} />}
        {wantsSignature && (
          <Button icon={hasSignature ? 'check' : 'pen'} onPress={() => setSigning(true)}>
            {t('stops:picture.sign')}
          </Button>
        )}
      </div>
      <p>{t(wantsPhoto ? 'stops:picture.parcel-only' : 'stops:picture.asked')}</p>
      <TakenWords taken={pictures.parcel} isThere={hasPhoto} sort="parcel" />
      <TakenWords taken={pictures.signature} isThere={hasSignature} sort="signature" />
      {isSigning && (
        <Suspense fallback={null}>
          <SignatureDialog
            onClose={() => setSigning(false)}
            onSigned={(picture) => {
              setSigning(false)
              take('signature', picture)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

function PhotoButton({ isThere, onPhoto }: { isThere: boolean; onPhoto: (file: File) => void }) {
  const t = useWords()
  const input = useRef<HTMLInputElement>(null)
  const words = t('stops:picture.photo')
  return (
    <>
      <Button icon={isThere ? 'check' : 'camera'} onPress={() => input.current?.click()}>
        {words}
      </Button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept="image/*"
        capture="environment"
        tabIndex={-1}
        aria-label={words}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) onPhoto(file)
          // so that the same picture can be chosen once more
          event.target.value = ''
        }}
      />
    </>
  )
}

interface TakenWordsProps {
  taken: Taken | undefined
  isThere: boolean
  sort: PictureSort
}

/** Where the picture is on its way; nothing before there is one. */
function TakenWords({ taken, isThere, sort }: TakenWordsProps) {
  const t = useWords()
  if (taken?.is === 'refused') {
    return (
      <p className={css.refused} role="alert">
        {t(`stops:picture.refused.${taken.reason}`)}
      </p>
    )
  }
  return (
    <p role="status">
      {taken?.is === 'keeping'
        ? t(`stops:picture.keeping.${sort}`)
        : isThere && t(`stops:picture.kept.${sort}`)}
    </p>
  )
}
