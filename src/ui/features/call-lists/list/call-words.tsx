import { formatTime } from '#rules/time/calendar.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { useWhen } from '#ui/platform/use-when.ts'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { Words } from '#ui/platform/words.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import type { ListedCall } from '../board/call-board.ts'
import type { OpenBoard } from '../board/use-call-board.ts'

/** "Asked to be rung on 26 November, 14:00"; in saffron once that is over. */
export function LaterWords({ listed: { state, due } }: { listed: ListedCall }) {
  const t = useWords()
  const { day } = useWhen()
  const { language } = useLanguage()
  const asked = state.last?.fields
  if (!asked) return null
  const time = asked.laterTime && formatTime(asked.laterTime, language)
  const words = !asked.laterOn
    ? t('call-lists:state.later')
    : time
      ? t('call-lists:state.later-at', { day: day(asked.laterOn), time })
      : t('call-lists:state.later-on', { day: day(asked.laterOn) })
  return due === 'late' ? <Tone tone="late">{words}</Tone> : words
}

/** Where one call stands, and whether the household is on another list too. */
export function CallWords({ listed, board }: { listed: ListedCall; board: OpenBoard }) {
  const t = useWords()
  const other = listed.alsoWith === null ? undefined : board.staffById.get(listed.alsoWith)
  return (
    <Facts>
      {[
        <StateWords key="state" listed={listed} />,
        listed.household?.isProtected && t('call-lists:not-rung.do-not-contact'),
        other && (
          <Tone key="also" tone="late">
            <Words k="call-lists:also-with" values={{ name: other.fields.name }} />
          </Tone>
        ),
      ]}
    </Facts>
  )
}

function StateWords({ listed }: { listed: ListedCall }) {
  const t = useWords()
  const { moment } = useWhen()
  const { is, last, tries } = listed.state
  if (is === 'later') return <LaterWords listed={listed} />
  if (!last) return t('call-lists:state.open')
  const when = moment(last.fields.onDay, last.fields.atMs)
  if (is === 'open') return t('call-lists:state.tried', { count: tries, when })
  const { outcome } = last.fields
  return outcome === 'wrong-number' || outcome === 'refused'
    ? t(`call-lists:state.${outcome}`, { when })
    : t('call-lists:state.reached', { when })
}
