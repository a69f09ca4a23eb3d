import { useMemo } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { Facts, MemberName } from '#ui/platform/house/resident-words.tsx'
import { ActBand } from '#ui/platform/sharing/act-band.tsx'
import { LanguageWords } from '#ui/platform/sharing/household-words.tsx'
import type { Acting } from '#ui/platform/sharing/use-act.ts'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import { giveCalls } from '../board/give-calls.ts'
import type { OpenBoard } from '../board/use-call-board.ts'
import { planShare, type SharePlan } from './plan-share.ts'

interface ShareDialogProps {
  readonly open: boolean
  readonly board: OpenBoard
  readonly acting: Acting
  readonly onClose: () => void
}

/** What sharing out would do, and the one tap that does it. */
export function ShareDialog({ open, ...rest }: ShareDialogProps) {
  return open ? <OpenShareDialog {...rest} /> : null
}

function OpenShareDialog({ board, acting, onClose }: Omit<ShareDialogProps, 'open'>) {
  const t = useWords()
  const plan = useMemo(() => planShare(board), [board])
  const count = plan.gifts.length
  const share = () => {
    const { cycle, calls } = board
    const { writings, undo } = giveCalls({ cycle, calls, gifts: plan.gifts })
    return acting.act({ writings, undo, said: t('call-lists:shared', { count }), done: onClose })
  }
  return (
    <Dialog
      open
      size="full"
      title={t('call-lists:share.title')}
      closeLabel={t('call-lists:close')}
      onClose={onClose}
      foot={
        <Button
          kind="solid"
          wide
          busy={acting.progress !== null}
          onPress={() => (count > 0 ? void share() : onClose())}
        >
          {count > 0 ? t('call-lists:action.share-count', { count }) : t('call-lists:close')}
        </Button>
      }
    >
      {acting.progress || acting.saving.refusal ? <ActBand acting={acting} /> : null}
      <Rows label={t('call-lists:callers')}>
        {plan.byCaller.map((one) => (
          <Row
            key={one.list.staff.id}
            first={<bdi>{one.list.staff.fields.name}</bdi>}
            second={<LanguageWords codes={one.list.staff.fields.languages} />}
            third={<GiftWords one={one} />}
          />
        ))}
      </Rows>
      <Unspoken plan={plan} board={board} />
    </Dialog>
  )
}

function GiftWords({ one: { list, count, englishCount } }: { one: SharePlan['byCaller'][number] }) {
  const t = useWords()
  return (
    <Facts>
      {[
        count === 0
          ? t('call-lists:share.nothing-new')
          : t('call-lists:share.gets', { more: count, all: list.calls.length + count }),
        englishCount > 0 && (
          <Tone tone="late">{t('call-lists:share.in-english', { count: englishCount })}</Tone>
        ),
      ]}
    </Facts>
  )
}

/** Those nobody here can speak with stay without a caller. */
function Unspoken({ plan, board }: { plan: SharePlan; board: OpenBoard }) {
  const t = useWords()
  if (plan.unspoken.length === 0) return null
  const byLead = new Map(board.waiting.map((household) => [household.leadMemberId, household.lead]))
  const left = board.orphaned.flatMap(({ calls }) => calls)
  for (const { call, member } of left) if (member) byLead.set(call.fields.memberId, member)
  return (
    <Section title={t('call-lists:share.unspoken', { count: plan.unspoken.length })}>
      <Rows>
        {plan.unspoken.flatMap((memberId) => {
          const member = byLead.get(memberId)
          if (!member) return []
          return (
            <Row
              key={memberId}
              first={<MemberName member={member} />}
              second={<LanguageWords codes={member.languages} />}
            />
          )
        })}
      </Rows>
    </Section>
  )
}
