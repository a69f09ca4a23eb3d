import type { Receipt } from '../records/told/receipt.ts'
import type { Reader, Wanted } from './derived-rule.ts'

/** The one receipt for a record: nothing to write where it says the same already, else it says since when. */
export async function asReceipt(reader: Reader, says: Omit<Receipt, 'atMs'>): Promise<Wanted<'receipt'>[]> {
  const receipts = await reader.byKey('receipt', says.recordId)
  const standing = receipts.find(({ fields }) => fields.staffId === says.staffId)
  const isSaid = standing?.fields.state === says.state && standing.fields.byName === says.byName
  return isSaid ? [] : [{ id: standing?.id ?? null, fields: { ...says, atMs: reader.nowMs } }]
}

/** The name of a staff member; empty where there is none. */
export const nameOf = async (staffId: string | null, reader: Reader) =>
  (staffId && (await reader.find('staff', staffId))?.fields.name) || ''
