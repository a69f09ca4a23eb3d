import { useEffect, useState } from 'react'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useInstall } from '../../platform/use-install.ts'
import { Words } from '../../platform/words.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { Band } from '../../widgets/state/band.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { Ltr } from '../../widgets/text/ltr.tsx'

type Storage = Awaited<ReturnType<ReturnType<typeof useDesk>['askStorage']>>

/** Whether this phone keeps what it holds, how full it is, and when it locks. */
export function StorageScreen() {
  const t = useWords()
  const { askStorage } = useDesk()
  const [storage, setStorage] = useState<Storage | null>(null)
  const install = useInstall()

  useEffect(() => void askStorage().then(setStorage), [askStorage])

  return (
    <Screen
      title={t('more:storage')}
      back={{ label: t('more:back'), href: paths.more }}
      foot={
        install && (
          <Button kind="solid" icon="phone" onPress={install}>
            {t('more:storage-screen.install')}
          </Button>
        )
      }
    >
      {storage ? <StorageWords storage={storage} /> : <Skeleton label={t('app:loading')} rows={2} />}
    </Screen>
  )
}

function StorageWords({ storage }: { storage: Storage }) {
  const t = useWords()
  const size = (bytes: number) => <Ltr>{sizeInWords(bytes)}</Ltr>
  return (
    <>
      {storage.isPersistent ? (
        <Band kind="info" icon="shield" title={t('more:storage-screen.lasting')} />
      ) : (
        <Band
          kind="heed"
          title={t('more:storage-screen.not-lasting')}
          text={t('more:storage-screen.not-lasting-help')}
        />
      )}
      <Rows>
        <Row
          reads
          first={
            <Words
              k="more:storage-screen.used"
              values={{ used: size(storage.usedBytes), quota: size(storage.quotaBytes) }}
            />
          }
        />
        <Row reads first={t('more:storage-screen.locks')} />
      </Rows>
    </>
  )
}

/** Megabytes with one digit after the point, as phones themselves say it: an identifier, so in ASCII digits. */
function sizeInWords(bytes: number): string {
  const megabytes = bytes / 1_048_576
  return megabytes >= 1_024 ? `${(megabytes / 1_024).toFixed(1)} GB` : `${megabytes.toFixed(1)} MB`
}
