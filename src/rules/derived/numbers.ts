import type { Kept, Reader } from './derived-rule.ts'

/** A member's telephone numbers in use: their own before those of others, safe ones before unsafe ones. */
export async function numbersOf(memberId: string, reader: Reader): Promise<Kept<'contact'>['fields'][]> {
  const contacts = await reader.inFile('contact', memberId)
  return contacts
    .filter(({ fields }) => fields.isInUse)
    .toSorted(
      (a, b) =>
        Number(a.fields.isUnsafe) - Number(b.fields.isUnsafe) ||
        Number(b.fields.owner === 'self') - Number(a.fields.owner === 'self') ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ fields }) => fields)
}
