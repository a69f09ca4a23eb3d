import { edit, type ViewOf } from '#device/device.ts'
import { formatDay, formatTime, timeAt } from '#rules/time/calendar.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { outcomesByMember, progressOf, type Outcome } from '#rules/hotel/walk.ts'
import { NotSavedBand } from '../../platform/house/not-saved-band.tsx'
import { MemberName } from '../../platform/house/resident-words.tsx'
import type { House } from '../../platform/house/use-house.ts'
import { useSave } from '../../platform/use-save.ts'
import { useLanguage, useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useRecords } from '../../platform/use-records.ts'
import { useToday } from '../../platform/use-today.ts'
import { Ltr, Words } from '../../platform/words.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Section } from '../../widgets/layout/section.tsx'
import { Sheet } from '../../widgets/layout/sheet.tsx'
import { Growing } from '../../widgets/road/growing.tsx'
import { Road, RoadRow } from '../../widgets/road/road.tsx'
import { SinceWords } from './walk/since-words.tsx'
import { ProgressList } from './walk/finish-dialog.tsx'

/** A visit that is over, or somebody else's: what came of it. One's own can be taken up again. */
export function VisitRecord({ visit, house }: { visit: ViewOf<'visit'>; house: House }) {
  const t = useWords()
  const { language } = useLanguage()
  const { me } = useDesk()
  const today = useToday()
  const saving = useSave()
  const { fields } = visit
  const day = formatDay(fields.onDay, language, { weekday: true, year: true })
  const progress = progressOf(house.rooms, outcomesByMember(fields.outcomes))
  const goOn = { state: 'under-way', finishedAtMs: null } as const
  const isMine = fields.staffId === me.staffId

  return (
    <Screen
      title={<Ltr>{house.hotel.fields.name}</Ltr>}
      sub={
        fields.state === 'under-way' ? (
          <SinceWords visit={fields} />
        ) : (
          t(fields.state === 'cancelled' ? 'visits:cancelled-on' : 'visits:finished-on', { day })
        )
      }
      back={{ label: t('app:back'), href: paths.hotel(house.hotel.id) }}
      foot={
        <>
          {isMine && fields.onDay === today && (
            <Button
              icon="undo"
              onPress={() => void saving.save({ writings: [edit(recordKinds.visit, visit.id, goOn)] })}
            >
              {t('visits:action.continue')}
            </Button>
          )}
          <Button kind="solid" href={paths.hotel(house.hotel.id)}>
            {t('visits:action.to-hotel')}
          </Button>
        </>
      }
    >
      <NotSavedBand saving={saving} />
      <Sheet padded>
        <WorkerWords staffId={fields.staffId} />
        {fields.purpose !== '' && (
          <p>
            <bdi>{fields.purpose}</bdi>
          </p>
        )}
      </Sheet>
      {/* Who lives behind which door changes: only on its own day is it known which doors were left. */}
      <ProgressList
        progress={fields.onDay === today ? progress : { ...progress, roomCount: 0, doneCount: 0 }}
      />
      <Met outcomes={fields.outcomes} />
    </Screen>
  )
}

/** Whose visit it is; nothing while the phone does not know. */
export function WorkerWords({ staffId }: { staffId: string }) {
  const staff = useRecords('staff')
  const name = staff?.find(({ id }) => id === staffId)?.fields.name
  if (name === undefined) return null
  return (
    <p>
      <Words k="visits:by" values={{ name }} />
    </p>
  )
}

function Met({ outcomes }: { outcomes: readonly Outcome[] }) {
  const t = useWords()
  const { language } = useLanguage()
  const members = useRecords('member')
  const memberById = new Map(members?.map(({ id, fields }) => [id, fields]))
  if (outcomes.length === 0) return <Sheet padded>{t('visits:nobody-met')}</Sheet>
  return (
    <Section title={t('visits:met')}>
      <Road>
        <Growing
          items={outcomes}
          render={({ memberId, outcome, atMs }) => {
            const member = memberById.get(memberId)
            const time = formatTime(timeAt(atMs), language)
            return (
              <RoadRow
                key={memberId}
                node={outcome === 'seen' ? 'full' : 'ring'}
                past
                href={member && paths.member(memberId)}
                first={member ? <MemberName member={member} /> : t('visits:unknown-member')}
                second={
                  outcome === 'seen' ? t('visits:seen-at', { time }) : t('visits:not-seen-at', { time })
                }
                endIcon={member && 'fwd'}
              />
            )
          }}
        />
      </Road>
    </Section>
  )
}
