import { ageOn } from '#rules/time/birth-date.ts'
import { currentStays } from '#rules/hotel/residents.ts'
import { useCodeNames } from '#ui/platform/code-names.ts'
import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useRecord } from '#ui/platform/use-records.ts'
import { useToday } from '#ui/platform/use-today.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import apart from '#ui/widgets/text/apart.module.css'
import css from './member-file.module.css'
import type { OpenFile } from './use-member-file.ts'

/** Who they are and where they live, in the few words one needs at the door. */
export function MemberFacts({ file }: { file: OpenFile }) {
  const t = useWords()
  return (
    <div className={css.facts}>
      <ul className={apart.apart}>
        {useFacts(file).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        <li>
          <Words k="members:reference" values={{ reference: <Ltr>{file.member.fields.reference}</Ltr> }} />
        </li>
      </ul>
      <div className={css.where}>
        <span>
          <Where file={file} />
        </span>
        <Button kind="quiet" href={paths.moveMember(file.member.id)}>
          {t('members:action.correct')}
        </Button>
      </div>
    </div>
  )
}

/** Language, age, household: what is known of them, in whole sentences of their own. */
function useFacts({ member }: OpenFile): string[] {
  const t = useWords()
  const today = useToday()
  const { languageName } = useCodeNames()
  const { languages, birth, householdId, needsInterpreter } = member.fields
  const household = useRecord('household', householdId ?? '')
  const age = ageOn(birth, today)
  const size = household?.fields.size ?? null
  return [
    ...(languages[0] ? [languageName(languages[0])] : []),
    ...(needsInterpreter ? [t('members:needs-interpreter')] : []),
    ...(age ? [t(age.about ? 'members:age.about' : 'members:age.exact', { count: age.years })] : []),
    ...(size !== null && size > 1 ? [t('members:household-of', { count: size })] : []),
  ]
}

function Where({ file }: { file: OpenFile }) {
  const t = useWords()
  const home = useHome(file)
  if (!home) return t('members:home.unknown')
  const hotel = <Ltr>{home.hotel?.fields.name ?? '…'}</Ltr>
  if (home.room === '') return hotel
  return <Words k="members:home.in-room" values={{ hotel, room: <Ltr>{home.room}</Ltr> }} />
}

/** Where they live today; null when nobody knows. */
export function useHome({ member, stays, hotelsById }: OpenFile) {
  const today = useToday()
  const stay = currentStays(stays, today).get(member.id)?.fields
  return stay ? { room: stay.room, hotel: hotelsById.get(stay.hotelId) ?? null } : null
}
