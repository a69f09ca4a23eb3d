import type { ViewOf } from '#device/device.ts'
import { useWords } from '#ui/platform/language.tsx'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { useRecords } from '#ui/platform/use-records.ts'
import { useWhen } from '#ui/platform/use-when.ts'
import { Words } from '#ui/platform/words.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import apart from '#ui/widgets/text/apart.module.css'
import css from './concern.module.css'

interface ConcernStoryProps {
  concern: ViewOf<'concern'>
  onGiveBack: () => void
  onTakeUp: () => void
}

/** What was written down, by whom and when; in whose hands it is; what came of it. */
export function ConcernStory({ concern, onGiveBack, onTakeUp }: ConcernStoryProps) {
  const t = useWords()
  const { moment } = useWhen()
  const staff = useRecords('staff')
  const nameOf = (staffId: string | null) => staff?.find(({ id }) => id === staffId)?.fields.name
  const { urgency, text, onDay, atMs, state, outcome, takenUpBy } = concern.fields
  const author = nameOf(concern.createdBy)
  return (
    <>
      <Sheet padded>
        <p className={css.urgency}>{t(`members:urgency.${urgency}`)}</p>
        <p className={css.text} dir="auto">
          {text}
        </p>
        <p className={`${apart.apart} ${css.by}`}>
          {author && <bdi>{author}</bdi>}
          <span>{moment(onDay, atMs)}</span>
          {concern.isWaiting && <span>{t('members:waiting')}</span>}
        </p>
      </Sheet>
      {state === 'taken-up' && (
        <InHand takenUpBy={takenUpBy} name={nameOf(takenUpBy)} onGiveBack={onGiveBack} onTakeUp={onTakeUp} />
      )}
      {state === 'closed' && (
        <Section title={t('concerns:outcome.title')}>
          <Sheet padded>
            <p className={css.text} dir="auto">
              {outcome}
            </p>
            <p className={css.by}>{nameOf(takenUpBy)}</p>
          </Sheet>
        </Section>
      )}
    </>
  )
}

interface InHandProps {
  takenUpBy: string | null
  name: string | undefined
  onGiveBack: () => void
  onTakeUp: () => void
}

/** Who has taken it up, and the way back: given back by oneself, taken over from a colleague. */
function InHand({ takenUpBy, name, onGiveBack, onTakeUp }: InHandProps) {
  const t = useWords()
  const { me } = useDesk()
  const isMine = takenUpBy === me.staffId
  return (
    <div className={css.hand}>
      <p role="status">
        {isMine ? (
          t('concerns:mine')
        ) : name ? (
          <Words k="concerns:taken-by" values={{ name }} />
        ) : (
          t('concerns:taken-by-somebody')
        )}
      </p>
      <Button kind="quiet" icon={isMine ? 'undo' : undefined} onPress={isMine ? onGiveBack : onTakeUp}>
        {isMine ? t('concerns:action.undo') : t('concerns:action.take-over')}
      </Button>
    </div>
  )
}
