import { useState } from 'react'
import { useWords } from '../../platform/language.tsx'
import { paths } from '../../platform/paths.ts'
import { useSignedSheet } from '../../platform/print/use-signed-sheet.ts'
import { Button } from '../../widgets/form/button.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Door } from '../../widgets/road/door.tsx'
import { Band } from '../../widgets/state/band.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { Skeleton } from '../../widgets/state/skeleton.tsx'
import { Name } from '../../widgets/text/name.tsx'
import { MemberActs } from './file/member-acts.tsx'
import { MemberFacts, useHome } from './file/member-facts.tsx'
import css from './file/member-file.module.css'
import { MoreActs } from './file/more-acts.tsx'
import { OpenTasks } from './file/open-tasks.tsx'
import { Plan } from './file/plan.tsx'
import { Story } from './file/story/story.tsx'
import { useMemberFile, type OpenFile } from './file/use-member-file.ts'
import { HouseholdDialog } from './place/household-dialog.tsx'

/** One member: who and where, how to reach them, what is agreed, and everything so far. */
export function MemberScreen({ memberId }: { memberId: string }) {
  const t = useWords()
  const file = useMemberFile(memberId)
  if (file) return <OpenMember file={file} />
  const back = { label: t('members:back-to-list'), href: paths.members }
  return (
    <Screen title={t('members:member')} back={back}>
      {file === undefined && <Skeleton label={t('members:loading')} />}
      {file === null && (
        <EmptyState
          title={t('members:gone.title')}
          text={t('members:gone.text')}
          act={
            <Button kind="quiet" href={paths.members}>
              {t('members:back-to-list')}
            </Button>
          }
        />
      )}
    </Screen>
  )
}

function OpenMember({ file }: { file: OpenFile }) {
  const t = useWords()
  const [isOpen, setIsOpen] = useState<'more' | 'household' | null>(null)
  const home = useHome(file)
  const { ownName, latinName, reference, doNotContact } = file.member.fields
  const close = () => setIsOpen(null)
  useSignedSheet([ownName, latinName, reference])
  return (
    <Screen
      title={<Name as="header" own={ownName ?? undefined} latin={latinName ?? undefined} />}
      back={{ label: t('members:back-to-list'), href: paths.members }}
      tools={home?.room ? <Door room={home.room} big state={doNotContact ? 'veil' : 'open'} /> : undefined}
      foot={
        <>
          <Button icon="more" onPress={() => setIsOpen('more')}>
            {t('members:action.more')}
          </Button>
          <Button kind="solid" icon="pen" href={paths.writeNote(file.member.id)}>
            {t('members:action.write-note')}
          </Button>
        </>
      }
    >
      <MemberFacts file={file} />
      <Heed file={file} />
      <MemberActs file={file} />
      <OpenTasks memberId={file.member.id} />
      <Plan file={file} />
      <Story file={file} />
      <MoreActs
        memberId={file.member.id}
        isOpen={isOpen === 'more'}
        onHousehold={() => setIsOpen('household')}
        onClose={close}
      />
      <HouseholdDialog
        member={file.member}
        members={file.members}
        isOpen={isOpen === 'household'}
        onClose={close}
      />
    </Screen>
  )
}

/** What everybody must know before they ring, write or knock. */
function Heed({ file }: { file: OpenFile }) {
  const t = useWords()
  const { doNotContact, addressConfidential, remark } = file.member.fields
  if (!doNotContact && !addressConfidential && remark === '') return null
  return (
    <div className={css.bands}>
      {doNotContact && (
        <Band kind="veil" title={t('members:tag.do-not-contact')} text={t('members:do-not-contact-help')} />
      )}
      {addressConfidential && (
        <Band
          kind="veil"
          icon="lock"
          title={t('members:confidential')}
          text={t('members:confidential-help')}
        />
      )}
      {remark !== '' && <Band kind="info" title={<bdi>{remark}</bdi>} />}
    </div>
  )
}
