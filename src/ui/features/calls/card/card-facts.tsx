import type { CallCard } from '#rules/records/told/call-card.ts'
import type { CallRow } from '#ui/platform/calls/use-my-calls.ts'
import { OutcomeWords, SpokenWords } from '#ui/platform/calls/call-words.tsx'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useWords } from '#ui/platform/language.tsx'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { useRecords } from '#ui/platform/use-records.ts'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Icon, type IconName } from '#ui/widgets/text/icon.tsx'
import type { ReactNode } from 'react'
import css from './card.module.css'

/** What helps with the call: the languages, where they live, and the last time we spoke. */
export function CardFacts({ row, card }: { row: CallRow; card: CallCard }) {
  const t = useWords()
  const last = useLastCall(row)
  return (
    <ul className={css.facts}>
      {card.languages.length > 0 && (
        <Fact icon="tongue">
          <SpokenWords card={card} />
        </Fact>
      )}
      <Fact icon="home">
        <AddressWords card={card} />
      </Fact>
      {last && (
        <Fact icon="clock">
          {t('calls:card.last-call')} <OutcomeWords checkIn={last} />
        </Fact>
      )}
    </ul>
  )
}

const Fact = ({ icon, children }: { icon: IconName; children: ReactNode }) => (
  <li className={css.fact}>
    <Icon name={icon} size="small" />
    <span>{children}</span>
  </li>
)

/** Where somebody lives; in words where that is told to nobody, or is not known. */
function AddressWords({ card: { address, isAddressConfidential } }: { card: CallCard }) {
  const t = useWords()
  if (!address) return t(isAddressConfidential ? 'calls:card.address-not-told' : 'calls:card.address-unknown')
  const { hotel, street, postcode, room } = address
  const house = [
    hotel && <Ltr key="hotel">{hotel}</Ltr>,
    room && <Words key="room" k="calls:card.room" values={{ room: <Ltr>{room}</Ltr> }} />,
  ].filter(Boolean)
  const road = [street, postcode].filter(Boolean).join(', ')
  return (
    <>
      <Facts>{house}</Facts>
      {house.length > 0 && road !== '' && <br />}
      {road !== '' && <Ltr>{road}</Ltr>}
    </>
  )
}

/** My own last call to this member, in whichever cycle. */
function useLastCall({ call }: CallRow) {
  const { me } = useDesk()
  const checkIns = useRecords('check-in')
  return checkIns
    ?.map(({ fields }) => fields)
    .filter(
      ({ memberId, staffId, isUndone }) =>
        memberId === call.fields.memberId && staffId === me.staffId && !isUndone,
    )
    .reduce<(typeof checkIns)[number]['fields'] | null>((a, b) => (a && a.atMs > b.atMs ? a : b), null)
}
