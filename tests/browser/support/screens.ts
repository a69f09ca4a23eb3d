import type { Page } from '@playwright/test'
import type { Role } from '#rules/access.ts'

/** Goes to a place of the app as a link would, without loading the page (which would lock it). */
export async function goTo(page: Page, path: string) {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await page.locator('main h1:visible').first().waitFor()
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null)
}

const uuid = '[0-9a-f-]{36}'

/** The first link of this shape on the open screen. */
async function firstLink(page: Page, shape: RegExp): Promise<string> {
  const all = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const found = all.find((href) => shape.test(href))
  if (!found) throw new Error(`No link ${shape} on ${page.url()}`)
  return found
}

/** Every screen a role can reach, by name, with the path to it on this phone's data. */
export async function screensOf(page: Page, role: Role): Promise<Record<string, string>> {
  const own = {
    today: '/',
    more: '/more',
    waiting: '/more/waiting',
    phone: '/more/phone',
    safety: '/more/safety',
  }
  if (role === 'volunteer') return own
  if (role === 'administrator') return { ...own, team: '/more/team' }

  await goTo(page, '/members')
  const member = await firstLink(page, new RegExp(`^/members/${uuid}$`))
  await goTo(page, '/hotels')
  const hotel = await firstLink(page, new RegExp(`^/hotels/${uuid}$`))
  const shared = {
    ...own,
    members: '/members',
    member,
    note: `${member}/note`,
    edit: `${member}/edit`,
    move: `${member}/move`,
    contacts: `${member}/contacts`,
    consents: `${member}/consents`,
    concern: `${member}/concern`,
    step: `${member}/steps/new`,
    'add-member': '/members/new',
    hotels: '/hotels',
    hotel,
    'plan-visit': '/visits/new',
  }
  if (role === 'caseworker') return shared

  await goTo(page, '/more/team')
  const caseload = await firstLink(page, new RegExp(`^/more/team/${uuid}$`))
  return {
    ...shared,
    'add-hotel': '/hotels/new',
    'edit-hotel': `${hotel}/edit`,
    team: '/more/team',
    caseload,
    import: '/more/import',
  }
}
