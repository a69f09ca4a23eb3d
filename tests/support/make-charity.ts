import type { DeviceReply, InvitationReply, Me } from '#protocol/account.ts'
import type { Role } from '#rules/access.ts'
import type { Browser } from './cookie-fetch.ts'

export const password = 'four plain words here'

export interface Charity {
  /** Each a browser of its own, signed in. */
  readonly administrator: Browser
  readonly coordinator: Browser
}

/** Sets up a charity with an administrator and a coordinator, both signed in: three requests. */
export async function makeCharity(newBrowser: () => Browser, setUpCode: string): Promise<Charity> {
  const administrator = newBrowser()
  const made = await administrator.post<{ coordinatorInvitation: string }>('/api/set-up', {
    code: setUpCode,
    charityName: 'Open Door',
    administrator: { name: 'Ada Admin', email: 'ada@charity.example', password },
    coordinator: { name: 'Cora Coord' },
  })
  if (made.status !== 200) throw new Error(`set-up answered ${made.status}`)
  await signIn(administrator, 'ada@charity.example')
  const coordinator = newBrowser()
  await acceptInvitation(coordinator, made.body.coordinatorInvitation, 'cora@charity.example')
  return { administrator, coordinator }
}

export async function signIn(browser: Browser, email: string): Promise<Me> {
  const answer = await browser.post<Me>('/api/sign-in', { email, password })
  if (answer.status !== 200) throw new Error(`signing in answered ${answer.status}`)
  return answer.body
}

export async function acceptInvitation(browser: Browser, path: string, email: string): Promise<Me> {
  const token = path.split('#')[1]
  const answer = await browser.post<Me>('/api/invitations/accept', { token, email, password })
  if (answer.status !== 200) throw new Error(`accepting answered ${answer.status}`)
  return answer.body
}

let colleagues = 0

/** Somebody new in the team, invited and signed in. Their e-mail is their own; the password is `password`. */
export async function addColleague(
  newBrowser: () => Browser,
  inviting: Browser,
  { name, role = 'caseworker' }: { name: string; role?: Role },
) {
  const invited = await inviting.post<InvitationReply>('/api/invitations', { name, role, languages: ['en'] })
  if (invited.status !== 200) throw new Error(`inviting answered ${invited.status}`)
  const browser = newBrowser()
  colleagues += 1
  const email = `colleague${colleagues}@charity.example`
  const me = await acceptInvitation(browser, invited.body.path, email)
  return { browser, me, email }
}

/** A device of whoever is signed in there. */
export async function addDevice(browser: Browser): Promise<DeviceReply> {
  const answer = await browser.post<DeviceReply>('/api/devices', {})
  if (answer.status !== 200) throw new Error(`adding a device answered ${answer.status}`)
  return answer.body
}
