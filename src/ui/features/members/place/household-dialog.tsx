import { useState } from 'react'
import { edit } from '#device/device.ts'
import { household } from '#rules/records/household.ts'
import { useLanguage, useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useRecord } from '#ui/platform/use-records.ts'
import { Stepper } from '#ui/widgets/amount/stepper.tsx'
import { PickDialog } from '#ui/widgets/choice/pick-dialog.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Name } from '#ui/widgets/text/name.tsx'
import type { ViewOf } from '#device/device.ts'
import { useSave } from '../../../platform/use-save.ts'
import { NotSaved } from '../not-saved.tsx'
import { housemates, joinWritings, leaveWritings } from './household.ts'

interface HouseholdDialogProps {
  member: ViewOf<'member'>
  members: readonly ViewOf<'member'>[]
  isOpen: boolean
  onClose: () => void
}

/** Who lives and is served together with this member. */
export function HouseholdDialog({ member, members, isOpen, onClose }: HouseholdDialogProps) {
  const t = useWords()
  const [isPicking, setIsPicking] = useState(false)
  const { save, refusal } = useSave()
  const together = housemates(member, members)
  const stays = () => {}
  const joinWith = (otherId: string) => {
    setIsPicking(false)
    const other = members.find(({ id }) => id === otherId)
    if (other) void save({ writings: joinWritings(member, other, crypto.randomUUID()), done: stays })
  }
  return (
    <Dialog
      open={isOpen}
      title={t('members:household.title')}
      closeLabel={t('members:close')}
      onClose={onClose}
      foot={
        <Button icon="person-add" wide onPress={() => setIsPicking(true)}>
          {t('members:action.join-household')}
        </Button>
      }
    >
      <NotSaved refusal={refusal} />
      {together.length === 0 && <p>{t('members:household.none')}</p>}
      {together.length > 0 && (
        <Rows label={t('members:household.title')}>
          {together.map(({ id, fields }) => (
            <Row
              key={id}
              first={<Name own={fields.ownName ?? undefined} latin={fields.latinName ?? undefined} />}
              href={paths.member(id)}
              endIcon="fwd"
            />
          ))}
        </Rows>
      )}
      {member.fields.householdId !== null && (
        <>
          <HouseholdSize householdId={member.fields.householdId} />
          <Button kind="quiet" onPress={() => void save({ writings: leaveWritings(member), done: stays })}>
            {t('members:action.leave-household')}
          </Button>
        </>
      )}
      <WhoElse
        member={member}
        members={members}
        isOpen={isPicking}
        onPick={joinWith}
        onClose={() => setIsPicking(false)}
      />
    </Dialog>
  )
}

/** Also those who are no members count: a baby, a grandmother. */
function HouseholdSize({ householdId }: { householdId: string }) {
  const t = useWords()
  const { save } = useSave()
  const size = useRecord('household', householdId)?.fields.size ?? undefined
  return (
    <Stepper
      label={t('members:household.size')}
      help={t('members:household.size-help')}
      value={size}
      onChange={(next) => void save({ writings: [edit(household, householdId, { size: next })] })}
      min={1}
      max={30}
      step={1}
      start={2}
      words={{
        shown: size === undefined ? t('members:not-asked') : t('members:household.people', { count: size }),
        less: t('members:household.less'),
        more: t('members:household.more'),
      }}
    />
  )
}

interface WhoElseProps {
  member: ViewOf<'member'>
  members: readonly ViewOf<'member'>[]
  isOpen: boolean
  onPick: (memberId: string) => void
  onClose: () => void
}

function WhoElse({ member, members, isOpen, onPick, onClose }: WhoElseProps) {
  const t = useWords()
  const { language } = useLanguage()
  const options = members
    .filter(({ id }) => id !== member.id)
    .map(({ id, fields: { ownName, latinName, reference } }) => ({
      value: id,
      label: <Name own={ownName ?? undefined} latin={latinName ?? undefined} />,
      search: `${ownName ?? ''} ${latinName ?? ''} ${reference}`,
    }))
    .sort((a, b) => a.search.localeCompare(b.search, language === 'en' ? 'en' : 'fa'))
  return (
    <PickDialog
      open={isOpen}
      title={t('members:action.join-household')}
      options={options}
      value={undefined}
      words={{
        search: t('members:search-name'),
        clear: t('members:clear-search'),
        none: t('members:empty.nobody'),
        close: t('members:close'),
      }}
      onPick={onPick}
      onClose={onClose}
    />
  )
}
