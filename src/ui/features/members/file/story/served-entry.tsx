import { Pieces } from '#ui/platform/fortnight/item-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { TimelineEntry } from '#ui/widgets/timeline/timeline-entry.tsx'
import type { OpenFile } from '../use-member-file.ts'
import type { ServedEntry as Entry } from './served.ts'
import { WhenAndWho } from './when-and-who.tsx'

/** A phone check-in or a package, and with a tap what was asked for or given. */
export function ServedEntry({ entry, file }: { entry: Entry; file: OpenFile }) {
  return entry.is === 'check-in' ? (
    <CheckInEntry checkIn={entry.checkIn} file={file} />
  ) : (
    <PackageEntry delivery={entry.delivery} file={file} />
  )
}

function CheckInEntry({
  checkIn,
  file,
}: {
  checkIn: (Entry & { is: 'check-in' })['checkIn']
  file: OpenFile
}) {
  const t = useWords()
  const { outcome, onDay, atMs, staffId, remark, needs, otherNeeds, isAddressRight } = checkIn.fields
  const isMore = needs.length > 0 || otherNeeds !== '' || isAddressRight === false
  return (
    <TimelineEntry
      node={checkIn.isWaiting ? 'ring' : 'full'}
      past={!checkIn.isWaiting}
      kind={t(`members:check-in.${outcome}`)}
      when={<WhenAndWho onDay={onDay} atMs={atMs} record={checkIn} by={staffId} file={file} />}
      text={remark || undefined}
      more={
        isMore && (
          <>
            {isAddressRight === false && <p>{t('members:check-in.address-wrong')}</p>}
            {needs.length > 0 && (
              <p>
                <Pieces pieces={needs} items={file.items} />
              </p>
            )}
            {otherNeeds !== '' && <p dir="auto">{otherNeeds}</p>}
          </>
        )
      }
    />
  )
}

function PackageEntry({
  delivery,
  file,
}: {
  delivery: (Entry & { is: 'package' })['delivery']
  file: OpenFile
}) {
  const t = useWords()
  const { outcome, onDay, atMs, staffId, given, toWhom, remark } = delivery.fields
  const isMore = given.length > 0 || toWhom !== ''
  return (
    <TimelineEntry
      node={delivery.isWaiting ? 'ring' : 'full'}
      past={!delivery.isWaiting}
      kind={t(`members:package.${outcome}`)}
      when={<WhenAndWho onDay={onDay} atMs={atMs} record={delivery} by={staffId} file={file} />}
      text={remark || undefined}
      more={
        isMore && (
          <>
            {given.length > 0 && (
              <p>
                <Pieces pieces={given} items={file.items} />
              </p>
            )}
            {toWhom !== '' && <p dir="auto">{toWhom}</p>}
          </>
        )
      }
    />
  )
}
