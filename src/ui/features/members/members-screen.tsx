import { useWords } from '../../platform/language.tsx'
import { ListDetail } from '../../widgets/places/list-detail.tsx'
import { EmptyState } from '../../widgets/state/empty-state.tsx'
import { MembersList } from './list/members-list.tsx'
import { MemberScreen } from './member-screen.tsx'
import css from './members-screen.module.css'

/**
 * All members and, beside them or instead of them, one. `/members` and `/members/:id` are this one screen, so that the
 * list stays where it was while the detail changes.
 */
export function MembersScreen({ memberId }: { memberId?: string | undefined }) {
  const t = useWords()
  return (
    <ListDetail
      shows={memberId ? 'detail' : 'list'}
      list={<MembersList openId={memberId} />}
      detail={
        memberId ? (
          <MemberScreen key={memberId} memberId={memberId} />
        ) : (
          <div className={css.choose}>
            <EmptyState title={t('members:choose.title')} text={t('members:choose.text')} />
          </div>
        )
      }
    />
  )
}
