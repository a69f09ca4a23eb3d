import { useEffect, useState } from 'react'
import type { OpenFileRefusal } from '#device/device.ts'
import type { Attachment } from '#rules/records/fortnight/attachment.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { useRecord } from '#ui/platform/use-records.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import css from './run.module.css'

interface PictureProps {
  readonly id: string
  readonly sort: Attachment['sort']
}

type Seen = { readonly url: string } | { readonly why: OpenFileRefusal['reason'] } | 'opening' | null

/** A photo or signature, opened by a tap; while the driver's phone has not sent it, that is said. */
export function Picture({ id, sort }: PictureProps) {
  const t = useWords()
  const attachment = useRecord('attachment', id)
  const { seen, open } = usePicture(id)
  if (attachment === undefined) return null
  if (attachment === null || attachment.fields.arrivedAtMs === null) return <p>{t(`runs:to-send.${sort}`)}</p>
  if (seen !== null && typeof seen === 'object' && 'url' in seen) {
    return <img className={css.picture} src={seen.url} alt={t(`runs:picture.${sort}`)} />
  }
  return (
    <div>
      {seen !== null && typeof seen === 'object' && (
        <p role="alert">
          <Tone tone="stop">{t(`runs:not-opened.${seen.why}`)}</Tone>
        </p>
      )}
      <Button
        kind="line"
        icon={sort === 'parcel' ? 'camera' : 'edit'}
        busy={seen === 'opening'}
        onPress={() => void open()}
      >
        {t(`runs:action.show-${sort}`)}
      </Button>
    </div>
  )
}

/** The picture lives in memory as long as it is looked at. */
function usePicture(id: string) {
  const { files } = useDesk()
  const [seen, setSeen] = useState<Seen>(null)
  const url = seen !== null && typeof seen === 'object' && 'url' in seen ? seen.url : null
  useEffect(
    () => () => {
      if (url !== null) URL.revokeObjectURL(url)
    },
    [url],
  )
  const open = async () => {
    setSeen('opening')
    const opened = await files.open(id)
    setSeen(opened.ok ? { url: URL.createObjectURL(opened.value) } : { why: opened.error.reason })
  }
  return { seen, open }
}
