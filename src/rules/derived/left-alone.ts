import { isWithUs } from '../hotel/residents.ts'
import type { Changed, Kept, Reader } from './derived-rule.ts'

const housematesOf = async ({ householdId }: Kept<'member'>['fields'], reader: Reader) =>
  householdId === null ? [] : reader.byKey('member', householdId)

/**
 * Whether nobody is to ring a member or knock at their door: one door and often one telephone serve a household, so what
 * was said of one of them holds for all, as when calls and runs are planned (`servedHouseholds`).
 */
export async function isLeftAlone(fields: Kept<'member'>['fields'], reader: Reader): Promise<boolean> {
  if (fields.doNotContact) return true
  const housemates = await housematesOf(fields, reader)
  return housemates.some((one) => one.fields.doNotContact && isWithUs(one.fields, reader.today))
}

/**
 * A member's change reaches the cards of their household. Of one that they have left, the cards follow with the next
 * day, and until then say the safer thing.
 */
export async function householdOf({ id, fields }: Changed<'member'>, reader: Reader): Promise<string[]> {
  const housemates = await housematesOf(fields, reader)
  return [id, ...housemates.map((one) => one.id).filter((other) => other !== id)]
}
