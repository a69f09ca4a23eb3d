import { add, edit } from '#device/device.ts'
import { lastDayWhenEndedNow } from '#rules/casework/caseload.ts'
import { assignment } from '#rules/records/assignment.ts'
import type { Saving } from '../../platform/use-save.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { Tick } from '../../widgets/choice/tick.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Sheet } from '../../widgets/layout/sheet.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Ltr } from '../../widgets/text/ltr.tsx'
import type { TeamView } from './use-team.ts'
import css from './covered-hotels.module.css'

interface CoveredHotelsProps {
  readonly staffId: string
  readonly team: TeamView
  readonly save: Saving['save']
}

/** The hotels somebody covers: they see who lives there and in which room. A tick is saved at once. */
export function CoveredHotels({ staffId, team, save }: CoveredHotelsProps) {
  const t = useWords()
  const charges = team.caseloads.hotelsByStaff.get(staffId) ?? []
  const open = team.hotels.filter(({ fields }) => fields.closedOn === null)

  const toggle = (hotelId: string, isCovered: boolean) => {
    const ended = charges
      .filter(({ fields }) => fields.hotelId === hotelId)
      .map(({ id }) => edit(assignment, id, { untilDay: lastDayWhenEndedNow(team.today) }))
    const begun = add(assignment, { staffId, memberId: null, hotelId, fromDay: team.today, untilDay: null })
    void save({ writings: isCovered ? [begun] : ended })
  }

  return (
    <Section title={t('team:person.covers')}>
      {open.length > 0 && <p className={css.help}>{t('team:person.covers-help')}</p>}
      {open.length === 0 && (
        <EmptyState
          title={t('team:person.no-hotels')}
          act={
            <Button kind="quiet" icon="plus" href={paths.addHotel}>
              {t('team:person.add-hotel')}
            </Button>
          }
        />
      )}
      <Sheet>
        {open.map((hotel) => (
          <Tick
            key={hotel.id}
            label={<Ltr>{hotel.fields.name}</Ltr>}
            checked={charges.some(({ fields }) => fields.hotelId === hotel.id)}
            onChange={(isCovered) => toggle(hotel.id, isCovered)}
          />
        ))}
      </Sheet>
    </Section>
  )
}
