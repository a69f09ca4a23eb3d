/**
 * Every place in the app as a path, so that features can lead to each other without knowing each other. A path holds
 * random ids and never a name: it stands in the browser's history, which is not encrypted.
 */
export const paths = {
  today: '/',
  members: '/members',
  member: (memberId: string) => `/members/${memberId}`,
  /** `hotelId` and `room`: where the new member was met. */
  addMember: (met?: { hotelId: string; visitId?: string }) =>
    `/members/new${met ? `?${new URLSearchParams(met)}` : ''}`,
  editMember: (memberId: string) => `/members/${memberId}/edit`,
  moveMember: (memberId: string) => `/members/${memberId}/move`,
  memberContacts: (memberId: string) => `/members/${memberId}/contacts`,
  memberConsents: (memberId: string) => `/members/${memberId}/consents`,
  writeNote: (memberId: string, visitId?: string) =>
    `/members/${memberId}/note${visitId ? `?visitId=${visitId}` : ''}`,
  writeAddendum: (memberId: string, noteId: string) => `/members/${memberId}/notes/${noteId}/addendum`,
  writeConcern: (memberId: string) => `/members/${memberId}/concern`,
  editStep: (memberId: string, stepId: string) => `/members/${memberId}/steps/${stepId}`,
  addStep: (memberId: string) => `/members/${memberId}/steps/new`,
  hotels: '/hotels',
  hotel: (hotelId: string) => `/hotels/${hotelId}`,
  addHotel: '/hotels/new',
  editHotel: (hotelId: string) => `/hotels/${hotelId}/edit`,
  planVisit: (hotelId?: string) => `/visits/new${hotelId ? `?hotelId=${hotelId}` : ''}`,
  visit: (visitId: string) => `/visits/${visitId}`,
  more: '/more',
  waiting: '/more/waiting',
  thisPhone: '/more/phone',
  safety: '/more/safety',
  team: '/more/team',
  caseload: (staffId: string) => `/more/team/${staffId}`,
  importList: '/more/import',
} as const
