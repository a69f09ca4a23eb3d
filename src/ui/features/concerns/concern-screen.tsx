import { useId, useState, type FormEvent } from 'react'
import { edit, type ViewOf } from '#device/device.ts'
import type { Concern } from '#rules/records/concern.ts'
import { recordKinds } from '#rules/records/registry.ts'
import { MemberName } from '../../platform/house/resident-words.tsx'
import { DraftLine } from '../../platform/keep/draft-line.tsx'
import { NotSaved } from '../../platform/keep/not-saved.tsx'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useDesk } from '../../platform/phone-context.tsx'
import { useDraft, type Draft } from '../../platform/use-draft.ts'
import { useRecord } from '../../platform/use-records.ts'
import { useSave } from '../../platform/use-save.ts'
import { Button } from '../../widgets/form/button.tsx'
import { TextArea } from '../../widgets/form/text-area.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { ConcernStory } from './concern-story.tsx'
import { ConcernWhere } from './concern-where.tsx'

interface OutcomeDraft {
  readonly startedAtMs: number
  readonly text: string
}

/** One worry: what it says and about whom, to be taken up and closed by a safeguarding lead. */
export function ConcernScreen({ concernId }: { concernId: string }) {
  const concern = useRecord('concern', concernId)
  if (concern) return <FoundConcern key={concern.id} concern={concern} />
  return <NoConcern isGone={concern === null} />
}

function NoConcern({ isGone }: { isGone: boolean }) {
  const t = useWords()
  return (
    <Screen title={t('concerns:title')} back={{ label: t('concerns:back'), href: paths.today }}>
      {isGone ? (
        <EmptyState title={t('concerns:gone.title')} text={t('concerns:gone.text')} />
      ) : (
        <Skeleton label={t('concerns:loading')} />
      )}
    </Screen>
  )
}

function FoundConcern({ concern }: { concern: ViewOf<'concern'> }) {
  const [start] = useState<OutcomeDraft>(() => ({ startedAtMs: Date.now(), text: concern.fields.outcome }))
  const draft = useDraft(`concern-outcome/${concern.fields.memberId}/${concern.id}`, start)
  return draft ? <OpenConcern concern={concern} draft={draft} start={start} /> : <NoConcern isGone={false} />
}

interface OpenConcernProps {
  concern: ViewOf<'concern'>
  draft: Draft<OutcomeDraft>
  start: OutcomeDraft
}

function OpenConcern({ concern, draft, start }: OpenConcernProps) {
  const t = useWords()
  const formId = useId()
  const [isMissing, setIsMissing] = useState(false)
  const acts = useConcernActs(concern.id, draft)
  const member = useRecord('member', concern.fields.memberId)?.fields
  const { state } = concern.fields
  const close = (event: FormEvent) => {
    event.preventDefault()
    const text = draft.content.text.trim()
    setIsMissing(text === '')
    if (text !== '') acts.close(text)
    else (event.currentTarget as HTMLElement).querySelector('textarea')?.focus()
  }
  return (
    <Screen
      title={member ? <MemberName member={member} /> : t('concerns:title')}
      sub={t(`members:concern-state.${state}`)}
      back={{ label: t('concerns:back'), href: paths.today }}
      foot={<ConcernFoot state={state} formId={formId} acts={acts} />}
    >
      <NotSaved why={acts.refusal} onAgain={acts.again} />
      <ConcernStory concern={concern} onGiveBack={acts.giveBack} onTakeUp={acts.takeUp} />
      {member && <ConcernWhere memberId={concern.fields.memberId} member={member} />}
      {state === 'taken-up' && (
        <form id={formId} noValidate onSubmit={close}>
          <DraftLine draft={draft} startedAtMs={start.startedAtMs} start={start} />
          <TextArea
            label={t('concerns:outcome.label')}
            help={t('concerns:outcome.help')}
            value={draft.content.text}
            onChange={(text) => draft.change({ ...draft.content, text })}
            error={isMissing && draft.content.text.trim() === '' ? t('concerns:outcome.missing') : undefined}
            maxLength={5_000}
          />
        </form>
      )}
    </Screen>
  )
}

type Acts = ReturnType<typeof useConcernActs>

function ConcernFoot({ state, formId, acts }: { state: Concern['state']; formId: string; acts: Acts }) {
  const t = useWords()
  switch (state) {
    case 'open':
      return (
        <Button kind="solid" wide onPress={acts.takeUp}>
          {t('concerns:action.take-up')}
        </Button>
      )
    case 'taken-up':
      return (
        <Button kind="solid" wide type="submit" form={formId} busy={acts.isBusy}>
          {t('concerns:action.close')}
        </Button>
      )
    case 'closed':
      return (
        <Button wide icon="undo" onPress={acts.takeUp}>
          {t('concerns:action.reopen')}
        </Button>
      )
  }
}

/** Each is one save. Taken up again after it was closed, it keeps its outcome, to be written on. */
function useConcernActs(concernId: string, draft: Draft<OutcomeDraft>) {
  const { me } = useDesk()
  const quick = useSave()
  const closing = useSave(draft)
  const write = (fields: Partial<Concern>) => [edit(recordKinds.concern, concernId, fields)]
  const failed = closing.refusal ? closing : quick
  return {
    takeUp: () => void quick.save({ writings: write({ state: 'taken-up', takenUpBy: me.staffId }) }),
    giveBack: () => void quick.save({ writings: write({ state: 'open', takenUpBy: null }) }),
    close: (outcome: string) => void closing.save({ writings: write({ state: 'closed', outcome }) }),
    isBusy: closing.isSaving,
    refusal: failed.refusal?.reason ?? null,
    again: () => void failed.again(),
  }
}
