import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { edit, type ViewOf } from '#device/device.ts'
import { checkIn as checkInKind } from '#rules/records/calls/check-in.ts'
import type { CallCard } from '#rules/records/told/call-card.ts'
import { undoLeftMs } from '#rules/runs/undo.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Facts } from '../house/resident-words.tsx'
import keep from '../keep/keep.module.css'
import { NotSaved } from '../keep/not-saved.tsx'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { useDesk } from '../phone-context.tsx'
import { useRecord, useRecords } from '../use-records.ts'
import { useSave } from '../use-save.ts'
import { callDraftKey, draftOf } from './call-draft.ts'
import css from './calls.module.css'

/** What was saved on the call that one comes from, and the way back to it. Only straight after, and only once. */
export function JustNow() {
  const [search] = useSearchParams()
  const id = search.get('after') ?? ''
  const checkIn = useRecord('check-in', id)
  const cards = useRecords('call-card')
  if (!checkIn || !cards) return null
  const card = cards.find(({ fields }) => fields.memberId === checkIn.fields.memberId)?.fields
  return <SavedCall key={id} checkIn={checkIn} card={card} />
}

interface SavedCallProps {
  checkIn: ViewOf<'check-in'>
  card: CallCard | undefined
}

function SavedCall({ checkIn, card }: SavedCallProps) {
  const t = useWords()
  const { takeBack, refusal, again } = useTakeBack(checkIn)
  // It stays as long as the screen does: a line that goes by itself would move what a thumb is about to press.
  const [isFresh] = useState(() => undoLeftMs(checkIn.fields, Date.now()) > 0)
  if (!isFresh || checkIn.fields.isUndone) return null
  return (
    <div className={css.justNow}>
      <NotSaved why={refusal?.reason ?? null} onAgain={() => void again()} />
      <div className={keep.draft}>
        <p role="status">
          <Facts>
            {[
              t(`calls:outcome.${checkIn.fields.outcome}`),
              card && <bdi key="who">{card.ownName ?? card.latinName}</bdi>,
            ]}
          </Facts>
        </p>
        <Button kind="quiet" icon="undo" onPress={() => void takeBack()}>
          {t('calls:action.undo')}
        </Button>
      </div>
    </div>
  )
}

/** Takes a call back and opens it again, with what was typed where it stood. */
function useTakeBack({ id, fields }: ViewOf<'check-in'>) {
  const { drafts } = useDesk()
  const [, goTo] = useLocation()
  const { save, refusal, again } = useSave()
  const takeBack = async () => {
    const typed = draftOf(fields)
    if (typed) await drafts.keep(callDraftKey(fields.callId), typed)
    await save({
      writings: [edit(checkInKind, id, { isUndone: true })],
      done: () => goTo(paths.call(fields.callId), { replace: true }),
    })
  }
  return { takeBack, refusal, again }
}
