import type { ReactNode } from 'react'
import type { View } from '#device/device.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useWhen } from '#ui/platform/use-when.ts'
import apart from '#ui/widgets/text/apart.module.css'
import type { OpenFile } from '../use-member-file.ts'

interface WhenAndWhoProps {
  onDay: string
  /** When on that day, where it is known. */
  atMs?: number | undefined
  record: Pick<View<unknown>, 'isWaiting'>
  by: string
  file: OpenFile
}

/** When it was, who wrote it, and whether the office has it yet. */
export function WhenAndWho({ onDay, atMs, record, by, file }: WhenAndWhoProps): ReactNode {
  const t = useWords()
  const { moment } = useWhen()
  const name = file.staffNames.get(by)
  return (
    <span className={apart.apart}>
      <span>{moment(onDay, atMs)}</span>
      {name && (
        <span>
          <bdi>{name}</bdi>
        </span>
      )}
      {record.isWaiting && <span>{t('members:waiting')}</span>}
    </span>
  )
}
