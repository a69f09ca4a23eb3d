/**
 * Every place in the app as a path, so that features can lead to each other without knowing each other. A path holds
 * random ids and never a name: it stands in the browser's history, which is not encrypted.
 */
export const paths = {
  today: '/',
  /** Back from the last call of a list, with the check-in just saved. */
  todayAfter: (checkInId: string) => `/?after=${checkInId}`,
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
  deliveries: '/deliveries',
  addCycle: '/deliveries/new',
  items: '/deliveries/items',
  addItem: '/deliveries/items/new',
  editItem: (itemId: string) => `/deliveries/items/${itemId}`,
  stock: '/deliveries/stock',
  cycle: (cycleId: string) => `/deliveries/${cycleId}`,
  editCycle: (cycleId: string) => `/deliveries/${cycleId}/edit`,
  cycleDue: (cycleId: string) => `/deliveries/${cycleId}/due`,
  callLists: (cycleId: string) => `/deliveries/${cycleId}/calls`,
  /** One volunteer's list; `nobody` in the place of an id: those without a caller. */
  callList: (cycleId: string, staffId: string) => `/deliveries/${cycleId}/calls?staffId=${staffId}`,
  runs: (cycleId: string) => `/deliveries/${cycleId}/runs`,
  figures: (cycleId: string) => `/deliveries/${cycleId}/figures`,
  /** `cycleId`: from whose list of households one comes. */
  needs: (memberId: string, cycleId?: string) =>
    `/members/${memberId}/needs${cycleId ? `?cycleId=${cycleId}` : ''}`,
  /** The coordinator's plan of a run, and the driver's way along it. */
  run: (runId: string) => `/runs/${runId}`,
  packing: (runId: string) => `/runs/${runId}/packing`,
  endRun: (runId: string) => `/runs/${runId}/end`,
  stop: (stopId: string) => `/stops/${stopId}`,
  /** `after`: the check-in just saved on the call that one comes from; `told`: the worry just told. */
  call: (callId: string, from?: { after: string } | { told: string }) =>
    `/calls/${callId}${from ? `?${new URLSearchParams(from)}` : ''}`,
  topUp: (callId: string) => `/calls/${callId}/top-up`,
  callConcern: (callId: string) => `/calls/${callId}/concern`,
  concern: (concernId: string) => `/concerns/${concernId}`,
  double: (doubleId: string) => `/doubles/${doubleId}`,
  more: '/more',
  waiting: '/more/waiting',
  thisPhone: '/more/phone',
  safety: '/more/safety',
  team: '/more/team',
  caseload: (staffId: string) => `/more/team/${staffId}`,
  importList: '/more/import',
} as const
