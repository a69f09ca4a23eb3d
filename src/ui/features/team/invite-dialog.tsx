import { useId, useState, type FormEvent } from 'react'
import type { AskRefusal, InvitationReply, Role } from '#device/device.ts'
import { useCodeNames } from '../../platform/code-names.ts'
import { useWords } from '../../platform/language.tsx'
import { useDesk } from '../../platform/phone-context.tsx'
import { Words } from '../../platform/words.tsx'
import { Chips } from '../../widgets/choice/chips.tsx'
import { Dialog } from '../../widgets/dialog/dialog.tsx'
import { Button } from '../../widgets/form/button.tsx'
import { TextField } from '../../widgets/form/text-field.tsx'
import { Band } from '../../widgets/state/band.tsx'
import { InvitationLink } from './invitation-link.tsx'

/** The languages that most of those who are invited work in; others are added to their record later. */
const usualLanguages = ['en', 'prs', 'ps', 'ar', 'ti', 'so'] as const
const start = { name: '', role: undefined as Role | undefined, languages: [] as string[] }

interface InviteDialogProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Invites somebody: their name, what they do, and then the link that makes their account. */
export function InviteDialog({ open, onClose }: InviteDialogProps) {
  const t = useWords()
  const form = useId()
  const [given, setGiven] = useState(start)
  const [reply, setReply] = useState<InvitationReply | null>(null)
  const invitation = useInvitation(given, setReply)
  const close = () => {
    onClose()
    setReply(null)
    setGiven(start)
  }

  const title = reply ? <Words k="team:form.done" values={{ name: given.name }} /> : t('team:invite')
  const foot = reply ? undefined : (
    <Button kind="solid" type="submit" form={form} busy={invitation.isBusy}>
      {t('team:form.act')}
    </Button>
  )
  return (
    <Dialog open={open} title={title} closeLabel={t('team:close')} onClose={close} foot={foot}>
      {reply ? (
        <InvitationLink path={reply.path} />
      ) : (
        <form id={form} noValidate onSubmit={(event) => void invitation.send(event)}>
          {invitation.refusal && <Refused refusal={invitation.refusal} />}
          <TextField
            label={t('team:form.name')}
            dir="auto"
            value={given.name}
            onChange={(name) => setGiven({ ...given, name })}
            error={invitation.isAsked && given.name.trim() === '' && t('team:form.missing-name')}
          />
          <RoleChips
            value={given.role}
            onChange={(role) => setGiven({ ...given, role })}
            error={invitation.isAsked && !given.role && t('team:form.missing-role')}
          />
          <LanguageChips
            value={given.languages}
            onChange={(languages) => setGiven({ ...given, languages })}
          />
        </form>
      )}
    </Dialog>
  )
}

function useInvitation(given: typeof start, onDone: (reply: InvitationReply) => void) {
  const { team } = useDesk()
  const [isAsked, setIsAsked] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<AskRefusal | null>(null)

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setIsAsked(true)
    const { name, role, languages } = given
    if (name.trim() === '' || !role) return
    setIsBusy(true)
    const answer = await team.invite({ name: name.trim(), role, languages })
    setIsBusy(false)
    setRefusal(answer.ok ? null : answer.error)
    if (!answer.ok) return
    setIsAsked(false)
    onDone(answer.value)
  }
  return { send, isAsked, isBusy, refusal }
}

function RoleChips(props: {
  value: Role | undefined
  onChange: (role: Role) => void
  error: string | false
}) {
  const t = useWords()
  const { me } = useDesk()
  const offered = [
    'caseworker',
    'volunteer',
    'driver',
    'coordinator',
    'safeguarding-lead',
    ...(me.role === 'administrator' ? ['administrator'] : []),
  ] as Role[]
  return (
    <Chips
      {...props}
      label={t('team:form.role')}
      options={offered.map((role) => ({ value: role, label: t(`team:role.${role}`) }))}
    />
  )
}

function LanguageChips({ value, onChange }: { value: string[]; onChange: (languages: string[]) => void }) {
  const t = useWords()
  const { languageName } = useCodeNames()
  return (
    <Chips
      label={t('team:form.languages')}
      many
      value={value}
      onChange={onChange}
      options={usualLanguages.map((code) => ({ value: code as string, label: languageName(code) }))}
    />
  )
}

function Refused({ refusal: { reason } }: { refusal: AskRefusal }) {
  const t = useWords()
  const known = (['no-network', 'signed-out', 'not-allowed'] as const).find((one) => one === reason)
  return <Band kind="stop" title={known ? t(`team:refused.${known}`) : t('team:refused.other')} />
}
