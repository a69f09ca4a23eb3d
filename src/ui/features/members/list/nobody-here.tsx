import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { useDesk } from '#ui/platform/phone-context.tsx'
import { Words } from '#ui/platform/words.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { EmptyState } from '#ui/widgets/state/empty-state.tsx'
import type { MemberFilter } from './member-rows.ts'

interface NobodyHereProps {
  text: string
  filter: MemberFilter
  /** Nobody at all is on this phone. */
  isEmpty: boolean
  onClear: () => void
}

/** What the list says when it shows nobody: what it holds, and what brings somebody. */
export function NobodyHere({ text, filter, isEmpty, onClear }: NobodyHereProps) {
  const t = useWords()
  const { me } = useDesk()
  if (isEmpty) return me.role === 'coordinator' ? <NoMembersYet /> : <NoneAssigned />
  if (text.trim() !== '') {
    return (
      <EmptyState
        title={<Words k="members:empty.no-match" values={{ text }} />}
        text={t('members:empty.no-match-help')}
        act={
          <Button kind="quiet" icon="person-add" href={paths.addMember()}>
            {t('members:action.add-member')}
          </Button>
        }
      />
    )
  }
  return (
    <EmptyState
      title={t(`members:empty.${filter}`)}
      act={
        <Button kind="quiet" onPress={onClear}>
          {t('members:action.show-all')}
        </Button>
      }
    />
  )
}

function NoMembersYet() {
  const t = useWords()
  return (
    <EmptyState
      title={t('members:empty.none-yet')}
      text={t('members:empty.none-yet-help')}
      act={
        <>
          <Button kind="solid" icon="upload" href={paths.importList}>
            {t('members:action.import')}
          </Button>
          <Button kind="quiet" icon="person-add" href={paths.addMember()}>
            {t('members:action.add-member')}
          </Button>
        </>
      }
    />
  )
}

function NoneAssigned() {
  const t = useWords()
  return (
    <EmptyState
      title={t('members:empty.none-assigned')}
      text={t('members:empty.none-assigned-help')}
      act={
        <Button kind="quiet" icon="person-add" href={paths.addMember()}>
          {t('members:action.add-member')}
        </Button>
      }
    />
  )
}
