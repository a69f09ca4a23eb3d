import { useMemo, useRef, useState, type SyntheticEvent } from 'react'
import { useLocation } from 'wouter'
import { add, edit, type ViewOf } from '#device/device.ts'
import type { ServedHousehold } from '#rules/fortnight/households.ts'
import { diets } from '#rules/records/fortnight/item.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { useServedHouseholds } from '../../platform/fortnight/use-due.ts'
import { NotSavedBand } from '../../platform/house/not-saved-band.tsx'
import { MemberName } from '../../platform/house/resident-words.tsx'
import { goToMissing } from '../../platform/keep/go-to-missing.ts'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDraft, type Draft } from '../../platform/use-draft.ts'
import { useRecords } from '../../platform/use-records.ts'
import { useSave } from '../../platform/use-save.ts'
import { useToday } from '../../platform/use-today.ts'
import { Switch } from '../../widgets/amount/switch.tsx'
import { Chips } from '../../widgets/choice/chips.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { TextArea } from '../../widgets/form/text-area.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Sheet } from '../../widgets/layout/sheet.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { AddressConfirmed } from './needs/address-confirmed.tsx'
import { ExtrasField } from './needs/extras-field.tsx'
import { draftOfNeeds, readNeeds, type NeedsDraft } from './needs/needs-draft.ts'

interface NeedsScreenProps {
  memberId: string
  /** Where somebody came from the list of who is due. */
  cycleId?: string | undefined
}

/** What a household needs in every cycle; asked of whichever member, it is the household's. */
export function NeedsScreen({ memberId, cycleId }: NeedsScreenProps) {
  const t = useWords()
  const households = useServedHouseholds()
  const items = useRecords('item')
  const household = useMemo(
    () => households?.find(({ memberIds }) => memberIds.includes(memberId)),
    [households, memberId],
  )
  const from = cycleId === undefined ? paths.member(memberId) : paths.cycleDue(cycleId)
  return (
    <Screen
      title={t('deliveries:needs.title')}
      sub={household && <MemberName member={household.lead} />}
      back={{ label: t('app:back'), href: from, as: 'close' }}
      foot={
        household && (
          <Button kind="solid" type="submit" form="needs" wide>
            {t('deliveries:action.save-needs')}
          </Button>
        )
      }
    >
      {!households || !items ? (
        <Skeleton label={t('app:loading')} />
      ) : household ? (
        <NeedsForm household={household} items={items} from={from} />
      ) : (
        <EmptyState title={t('deliveries:needs.gone')} text={t('deliveries:needs.gone-text')} />
      )}
    </Screen>
  )
}

interface NeedsFormProps {
  household: ServedHousehold
  items: readonly ViewOf<'item'>[]
  from: string
}

function NeedsForm(props: NeedsFormProps) {
  const { household } = props
  const today = useToday()
  const draft = useDraft<NeedsDraft>(`needs/${household.leadMemberId}`, draftOfNeeds(household, today))
  return draft ? <NeedsEditor {...props} draft={draft} /> : null
}

function NeedsEditor({ household, items, from, draft }: NeedsFormProps & { draft: Draft<NeedsDraft> }) {
  const t = useWords()
  const [, goTo] = useLocation()
  const today = useToday()
  const saving = useSave(draft)
  const [isTooLong, setTooLong] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const { content: typed, change } = draft
  const { needs, leadMemberId } = household
  const confirmedOn = needs?.fields.addressConfirmedOn ?? null

  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    const read = readNeeds(typed, { confirmedOn, today })
    setTooLong(!read.ok)
    if (!read.ok) {
      requestAnimationFrame(() => goToMissing(form.current))
      return
    }
    // A record that lies with a former lead stays in that file; the household's own begins here.
    const isOwn = needs?.fields.memberId === leadMemberId
    const writing =
      needs && isOwn
        ? edit(recordKinds.needs, needs.id, read.value)
        : add(recordKinds.needs, { memberId: leadMemberId, ...read.value })
    await saving.save({ writings: [writing], done: () => goTo(from, { replace: true }) })
  }

  return (
    <form id="needs" ref={form} noValidate onSubmit={(event) => void save(event)}>
      <NotSavedBand saving={saving} />
      <AddressConfirmed
        household={household}
        isConfirmed={typed.isAddressConfirmed}
        onChange={(isAddressConfirmed) => change({ ...typed, isAddressConfirmed })}
      />
      <Sheet between>
        <Switch
          label={t('deliveries:needs.wants')}
          second={t('deliveries:needs.wants-help')}
          checked={typed.wantsPackage}
          onChange={(wantsPackage) => change({ ...typed, wantsPackage })}
        />
      </Sheet>
      <Chips
        many
        label={t('deliveries:needs.diets')}
        options={diets.map((value) => ({ value, label: t(`deliveries:diet.${value}`) }))}
        value={typed.diets}
        onChange={(kept) => change({ ...typed, diets: kept })}
      />
      <ExtrasField extras={typed.extras} onChange={(extras) => change({ ...typed, extras })} items={items} />
      <TextArea
        label={t('deliveries:remark')}
        help={t('deliveries:needs.remark-help')}
        optional={t('deliveries:optional')}
        value={typed.remark}
        onChange={(remark) => change({ ...typed, remark })}
        error={isTooLong ? t('deliveries:problem.too-long') : undefined}
      />
    </form>
  )
}
