import { add, edit, type ViewOf, type Writing } from '#device/device.ts'
import { household } from '#rules/records/household.ts'
import { member } from '#rules/records/member.ts'

type MemberView = ViewOf<'member'>

/** The others of somebody's household who are members. */
export const housemates = (of: MemberView, members: readonly MemberView[]): MemberView[] => {
  const { householdId } = of.fields
  return householdId === null
    ? []
    : members.filter(({ id, fields }) => id !== of.id && fields.householdId === householdId)
}

/** `who` from now on belongs to the household of `other`, which is founded when there is none yet. */
export function joinWritings(who: MemberView, other: MemberView, householdId: string): Writing[] {
  const existing = other.fields.householdId
  if (existing !== null) return [edit(member, who.id, { householdId: existing })]
  return [
    add(household, { leadMemberId: other.id, size: 2, remark: '' }, householdId),
    edit(member, other.id, { householdId }),
    edit(member, who.id, { householdId }),
  ]
}

export const leaveWritings = (who: MemberView): Writing[] => [edit(member, who.id, { householdId: null })]
