import { useWords } from '#ui/platform/language.tsx'
import { paths } from '#ui/platform/paths.ts'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'

interface MoreActsProps {
  memberId: string
  isOpen: boolean
  onHousehold: () => void
  onClose: () => void
}

/** What can be done with a member besides writing a note. */
export function MoreActs({ memberId, isOpen, onHousehold, onClose }: MoreActsProps) {
  const t = useWords()
  return (
    <Dialog open={isOpen} title={t('members:more')} closeLabel={t('members:close')} onClose={onClose}>
      <Rows label={t('members:more')}>
        <Row first={t('members:action.edit')} href={paths.editMember(memberId)} endIcon="edit" />
        <Row first={t('members:action.move')} href={paths.moveMember(memberId)} endIcon="door" />
        <Row first={t('members:action.contacts')} href={paths.memberContacts(memberId)} endIcon="phone" />
        <Row first={t('members:action.household')} onPress={onHousehold} endIcon="members" />
        <Row first={t('members:action.needs')} href={paths.needs(memberId)} endIcon="box" />
        <Row first={t('members:action.add-step')} href={paths.addStep(memberId)} endIcon="plus" />
        <Row first={t('members:action.consents')} href={paths.memberConsents(memberId)} endIcon="check" />
        <Row first={t('members:action.concern')} href={paths.writeConcern(memberId)} endIcon="shield" />
      </Rows>
    </Dialog>
  )
}
