import { lazy, Suspense, useRef, useState } from 'react'
import type { ViewOf } from '#device/device.ts'
import { useWords } from '#ui/platform/language.tsx'
import type { Round } from '#ui/platform/runs/use-rounds.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
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
  const hasPhoto = delivery?.fields.photoId != null
  const hasSignature = delivery?.fields.signatureId != null
  return (
    <Section title={t('stops:picture.title')}>
      {wantsPhoto && (
        <div className={css.picture}>
          <PhotoButton
            isAgain={hasPhoto || pictures.parcel?.is === 'kept'}
            onPhoto={(file) => take('parcel', file)}
          />
          <p>{t('stops:picture.parcel-only')}</p>
          <TakenWords taken={pictures.parcel} isThere={hasPhoto} sort="parcel" />
        </div>
      )}
      {wantsSignature && (
        <div className={css.picture}>
          <Button icon="pen" wide onPress={() => setSigning(true)}>
            {t(
              hasSignature || pictures.signature?.is === 'kept'
                ? 'stops:picture.sign-again'
                : 'stops:picture.sign',
            )}
          </Button>
          <TakenWords taken={pictures.signature} isThere={hasSignature} sort="signature" />
        </div>
      )}
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
    </Section>
  )
}

function PhotoButton({ isAgain, onPhoto }: { isAgain: boolean; onPhoto: (file: File) => void }) {
  const t = useWords()
  const input = useRef<HTMLInputElement>(null)
  const words = t(isAgain ? 'stops:picture.photo-again' : 'stops:picture.photo')
  return (
    <>
      <Button icon="camera" wide onPress={() => input.current?.click()}>
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

/** Where the picture is on its way, or that it is still wanted. */
function TakenWords({
  taken,
  isThere,
  sort,
}: {
  taken: Taken | undefined
  isThere: boolean
  sort: PictureSort
}) {
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
        : taken || isThere
          ? t(`stops:picture.kept.${sort}`)
          : t(`stops:picture.wanted.${sort}`)}
    </p>
  )
}
