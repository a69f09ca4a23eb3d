import { asPlanned } from '#rules/runs/load.ts'
import { NotSavedBand } from '#ui/platform/house/not-saved-band.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { HouseWords } from '#ui/platform/runs/round-words.tsx'
import type { Round, RoundStop } from '#ui/platform/runs/use-rounds.ts'
import { useDraft } from '#ui/platform/use-draft.ts'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Door } from '#ui/widgets/road/door.tsx'
import { PictureActs } from '../picture/picture-acts.tsx'
import { PictureTrouble } from '../picture/picture-trouble.tsx'
import { usePictures } from '../picture/use-pictures.ts'
import { FailedDialog } from '../record/failed-dialog.tsx'
import { OtherwiseDialog } from '../record/otherwise-dialog.tsx'
import { untouchedStop, type StopDraft } from '../record/stop-draft.ts'
import { useRecordStop } from '../record/use-record-stop.ts'
import { AlongWay } from './along-way.tsx'
import { HandOver } from './hand-over.tsx'
import { ReachActs } from './reach-acts.tsx'
import { Recorded } from './recorded.tsx'
import { StopFoot } from './stop-foot.tsx'
import css from './stop.module.css'
import { useStateOf } from './use-state-of.ts'
import { WhoLives } from './who-lives.tsx'

const noIds: readonly string[] = []

/** One door fills the screen: where it is, who lives there, what they get, and two acts low under the thumb. */
export function StopPage({ round, one }: { round: Round; one: RoundStop }) {
  const t = useWords()
  const { run, cardsByMember } = round
  const { stop, state } = one
  const card = cardsByMember.get(stop.fields.memberId)?.fields
  const draft = useDraft<StopDraft>(`stop/${run.id}/${stop.id}`, untouchedStop)
  const pictures = usePictures(run.id, stop.id)
  const recording = useRecordStop({ round, one, draft, pictures })
  const [tickedIds, setTickedIds] = useStateOf(stop.id, noIds)
  const [isAgain, setAgain] = useStateOf(stop.id, false)
  const openForm = (form: StopDraft['form'], more: Partial<StopDraft> = {}) =>
    draft?.change({ ...draft.content, ...more, form })

  const { items } = stop.fields
  const deliver = () => {
    // Some of it is ticked and some is not: then it is asked what was given, with what is not ticked at nothing.
    if (tickedIds.length === 0 || tickedIds.length === items.length)
      return void recording.record({
        outcome: 'handed-over',
        toWhom: '',
        given: asPlanned(items),
        remark: '',
      })
    const pieces = items.map(({ itemId, quantity }) => ({
      itemId,
      quantity: tickedIds.includes(itemId) ? quantity : 0,
      instead: null,
    }))
    openForm('otherwise', { pieces })
  }

  return (
    <Screen
      along={<AlongWay way={round.way} one={one} />}
      back={{ label: t('app:back'), href: paths.run(run.id) }}
      title={<HouseWords card={card} />}
      sub={<Address card={card} />}
      tools={
        card?.address?.room && (
          <Door big room={card.address.room} state={card.doNotContact ? 'veil' : 'open'} />
        )
      }
      foot={
        <StopFoot
          round={round}
          one={one}
          isAgain={isAgain}
          onAgain={() => setAgain(true)}
          onFailed={() => openForm('failed')}
          onOtherwise={() => openForm('otherwise')}
          onDelivered={deliver}
        />
      }
    >
      <NotSavedBand saving={recording} />
      <PictureTrouble round={round} exceptStopId={stop.id} />
      {!isAgain && <Recorded round={round} one={one} />}
      {card && <ReachActs card={card} />}
      <WhoLives card={card} stop={stop.fields} />
      <PictureActs
        round={round}
        pictures={pictures}
        delivery={state.is === 'delivered' && !isAgain ? state.last : undefined}
      />
      {(state.is !== 'delivered' || isAgain) && (
        <HandOver
          round={round}
          items={items}
          tickedIds={tickedIds}
          onTick={setTickedIds}
          onOtherwise={() => openForm('otherwise')}
        />
      )}
      {draft && (
        <>
          <FailedDialog key={`failed ${stop.id}`} draft={draft} recording={recording} />
          <OtherwiseDialog
            key={`otherwise ${stop.id}`}
            draft={draft}
            round={round}
            planned={items}
            recording={recording}
          />
        </>
      )}
    </Screen>
  )
}

function Address({ card }: { card: Parameters<typeof HouseWords>[0]['card'] }) {
  const address = card?.address
  if (!address) return null
  return (
    <>
      {address.hotel && address.street && (
        <p>
          <bdi dir="ltr">{address.street}</bdi>
        </p>
      )}
      {address.postcode && (
        <p className={css.postcode}>
          <bdi dir="ltr">{address.postcode}</bdi>
        </p>
      )}
    </>
  )
}
