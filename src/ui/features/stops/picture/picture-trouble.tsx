import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { DoorWords } from '#ui/platform/runs/round-words.tsx'
import type { Round } from '#ui/platform/runs/use-rounds.ts'
import { Button } from '#ui/widgets/form/button.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { attachmentSorts } from '#rules/records/fortnight/attachment.ts'
import { pictureAt, usePictureStore } from './picture-store.ts'

interface PictureTroubleProps {
  round: Round
  /** Where one is: it is said there beside the button. */
  exceptStopId?: string
}

/** A picture of a door one has left could not be kept: said at the next one, with the way back. */
export function PictureTrouble({ round, exceptStopId }: PictureTroubleProps) {
  const t = useWords()
  const takenByPlace = usePictureStore((store) => store.takenByPlace)
  const refused = round.way.planned.filter(
    ({ stop }) =>
      stop.id !== exceptStopId &&
      attachmentSorts.some((sort) => takenByPlace[pictureAt(stop.id, sort)]?.is === 'refused'),
  )
  return refused.map(({ stop }) => (
    <Band
      key={stop.id}
      kind="stop"
      title={t('stops:picture.trouble')}
      text={<DoorWords card={round.cardsByMember.get(stop.fields.memberId)?.fields} />}
      act={
        <Button href={paths.stop(stop.id)} iconEnd="fwd">
          {t('stops:picture.to-stop')}
        </Button>
      }
    />
  ))
}
