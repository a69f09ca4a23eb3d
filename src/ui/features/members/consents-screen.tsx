import { useState } from 'react'
import { edit, type ViewOf } from '#device/device.ts'
import { consent as consentKind } from '#rules/records/consent.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useRecord, useRecords } from '../../platform/use-records.ts'
import { useToday } from '../../platform/use-today.ts'
import { Dialog } from '../../widgets/dialog/dialog.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Name } from '../../widgets/text/name.tsx'
import css from './file/member-file.module.css'
import { ConsentForm } from './reach/consent-form.tsx'
import { useSave } from '../../platform/use-save.ts'
import { NotSaved } from './not-saved.tsx'
import { useWhen } from '../../platform/use-when.ts'

/** `/members/:id/consents`: what a member allowed, what they did not, and what they took back. */
export function ConsentsScreen({ memberId }: { memberId: string }) {
  const t = useWords()
  const member = useRecord('member', memberId, memberId)
  const consents = useRecords('consent', memberId)
  const [isAdding, setIsAdding] = useState(false)
  const [withdrawn, setWithdrawn] = useState<ViewOf<'consent'> | null>(null)
  if (!member || !consents) return null
  if (isAdding) return <ConsentForm memberId={memberId} onClose={() => setIsAdding(false)} />
  const { ownName, latinName } = member.fields
  const ordered = consents.toSorted(
    (a, b) => b.fields.onDay.localeCompare(a.fields.onDay) || b.createdAtMs - a.createdAtMs,
  )
  return (
    <Screen
      title={t('members:consents.title')}
      sub={<Name own={ownName ?? undefined} latin={latinName ?? undefined} />}
      back={{ label: t('members:back'), href: paths.member(memberId) }}
      foot={
        <Button kind="solid" icon="plus" onPress={() => setIsAdding(true)}>
          {t('members:action.add-consent')}
        </Button>
      }
    >
      {consents.length === 0 && (
        <EmptyState title={t('members:consents.none')} text={t('members:consents.none-help')} />
      )}
      {ordered.length > 0 && (
        <Rows label={t('members:consents.title')}>
          {ordered.map((consent) => (
            <ConsentRow key={consent.id} consent={consent} onWithdraw={() => setWithdrawn(consent)} />
          ))}
        </Rows>
      )}
      <WithdrawDialog consent={withdrawn} onClose={() => setWithdrawn(null)} />
    </Screen>
  )
}

function ConsentRow({ consent, onWithdraw }: { consent: ViewOf<'consent'>; onWithdraw: () => void }) {
  const t = useWords()
  const { day } = useWhen()
  const { purpose, isGiven, manner, onDay, withdrawnOn, words } = consent.fields
  const said = isGiven ? (`members:given.${manner}` as const) : 'members:consents.not-given'
  const isStanding = isGiven && withdrawnOn === null
  return (
    <Row
      first={t(`members:purpose.${purpose}`)}
      second={
        withdrawnOn === null
          ? t(said, { day: day(onDay) })
          : t('members:consents.withdrawn', { day: day(withdrawnOn) })
      }
      third={words === '' ? undefined : <bdi>{words}</bdi>}
      end={isStanding ? <span className={css.offered}>{t('members:action.withdraw')}</span> : undefined}
      onPress={isStanding ? onWithdraw : undefined}
    />
  )
}

function WithdrawDialog({ consent, onClose }: { consent: ViewOf<'consent'> | null; onClose: () => void }) {
  const t = useWords()
  const today = useToday()
  const { save, isSaving, refusal } = useSave()
  if (!consent) return null
  const withdraw = () =>
    void save({ writings: [edit(consentKind, consent.id, { withdrawnOn: today })], done: onClose })
  return (
    <Dialog
      open
      title={t('members:consents.withdraw-title')}
      closeLabel={t('members:close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('members:action.keep')}</Button>
          <Button kind="solid" busy={isSaving} onPress={withdraw}>
            {t('members:action.withdraw')}
          </Button>
        </>
      }
    >
      <NotSaved refusal={refusal} />
      <p>{t(`members:purpose.${consent.fields.purpose}`)}</p>
      <p>{t('members:consents.withdraw-help')}</p>
    </Dialog>
  )
}
