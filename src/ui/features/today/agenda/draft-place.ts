import { paths } from '#ui/platform/paths.ts'

export type DraftKind =
  | 'note'
  | 'addendum'
  | 'concern'
  | 'step'
  | 'member'
  | 'move'
  | 'contact'
  | 'consent'
  | 'hotel'
  | 'visit'
  | 'cycle'
  | 'item'
  | 'needs'

export interface DraftPlace {
  readonly kind: DraftKind
  /** Where it is gone on with. */
  readonly href: string
  readonly memberId?: string | undefined
}

/** The screen on which something was left unfinished, from the key under which it lies; null for a key no screen gives. */
export function placeOfDraft(key: string): DraftPlace | null {
  const [topic = '', id = '', part = ''] = key.split('/')
  const isNew = part === 'new' || part === ''
  const ofMember = (kind: DraftKind, href: string) => (id === '' ? null : { kind, href, memberId: id })
  switch (topic) {
    case 'note':
      return ofMember('note', paths.writeNote(id))
    case 'addendum':
      return ofMember('addendum', paths.writeAddendum(id, part))
    case 'concern':
      return ofMember('concern', paths.writeConcern(id))
    case 'concern-outcome':
      return ofMember('concern', paths.concern(part))
    case 'step':
      return ofMember('step', isNew ? paths.addStep(id) : paths.editStep(id, part))
    case 'edit-member':
      return ofMember('member', paths.editMember(id))
    case 'move-member':
      return ofMember('move', paths.moveMember(id))
    case 'contact':
      return ofMember('contact', paths.memberContacts(id))
    case 'consent':
      return ofMember('consent', paths.memberConsents(id))
    case 'add-member':
      return { kind: 'member', href: paths.addMember(id === '' ? undefined : { hotelId: id }) }
    case 'hotel':
      return { kind: 'hotel', href: id === 'new' || id === '' ? paths.addHotel : paths.editHotel(id) }
    case 'visit':
      return { kind: 'visit', href: paths.planVisit(part === '' ? undefined : part) }
    case 'cycle':
      return { kind: 'cycle', href: id === 'new' ? paths.addCycle : paths.editCycle(id) }
    case 'item':
      return { kind: 'item', href: id === 'new' ? paths.addItem : paths.editItem(id) }
    case 'needs':
      return ofMember('needs', paths.needs(id))
    default:
      return null
  }
}
