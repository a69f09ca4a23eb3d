import type { Page } from '@playwright/test'
import type { Role } from '#rules/access.ts'
import { wordsOf } from './words.ts'

/** The screens of a role by name, each with the path to it on this phone's data. */
type Screens = Readonly<Record<string, string>>

/** Goes to a place of the app as a link would, without loading the page (which would lock it). */
export async function goTo(page: Page, path: string) {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await page.locator('main h1:visible').first().waitFor()
  await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null)
}

/** Waits on Today until everything that is this person's has come down; before, it shows another first link at any moment. */
export async function allHere(page: Page) {
  await page
    .getByRole('progressbar', { name: wordsOf('en').say('today:loading.label') })
    .waitFor({ state: 'detached', timeout: 60_000 })
}

const uuid = '[0-9a-f-]{36}'

/** The links of this shape on a screen, `*` standing for an id; at least one. */
async function linksOn(page: Page, path: string, shape: string): Promise<string[]> {
  await goTo(page, path)
  const pattern = `^${shape.replace('*', uuid).replace('?', '\\?')}$`
  const find = (source: string) => {
    const links = [...document.querySelectorAll('main a[href]')].map(
      (link) => link.getAttribute('href') ?? '',
    )
    const found = links.filter((href) => new RegExp(source).test(href))
    return found.length > 0 && found
  }
  const found = await page.waitForFunction(find, pattern).catch(() => null)
  const links = await found?.jsonValue()
  if (!links) throw new Error(`No link ${shape} on ${path}`)
  return links
}

const linkOn = async (page: Page, path: string, shape: string): Promise<string> =>
  (await linksOn(page, path, shape))[0] ?? ''

const own: Screens = {
  today: '/',
  more: '/more',
  waiting: '/more/waiting',
  phone: '/more/phone',
  safety: '/more/safety',
}

async function casework(page: Page): Promise<Screens> {
  const member = await linkOn(page, '/members', '/members/*')
  const hotel = await linkOn(page, '/hotels', '/hotels/*')
  return {
    members: '/members',
    member,
    note: `${member}/note`,
    edit: `${member}/edit`,
    move: `${member}/move`,
    contacts: `${member}/contacts`,
    consents: `${member}/consents`,
    concern: `${member}/concern`,
    step: `${member}/steps/new`,
    needs: `${member}/needs`,
    'add-member': '/members/new',
    hotels: '/hotels',
    hotel,
    'plan-visit': '/visits/new',
  }
}

async function office(page: Page): Promise<Screens> {
  const hotel = await linkOn(page, '/hotels', '/hotels/*')
  return {
    'add-hotel': '/hotels/new',
    'edit-hotel': `${hotel}/edit`,
    team: '/more/team',
    caseload: await linkOn(page, '/more/team', '/more/team/*'),
    import: '/more/import',
  }
}

async function fortnight(page: Page): Promise<Screens> {
  const cycle = (await linkOn(page, '/deliveries', '/deliveries/*/due')).replace(/\/due$/, '')
  const runs = await linksOn(page, `${cycle}/runs`, '/runs/*')
  const run = runs.at(-1) ?? ''
  const pastCycle = await linkOn(page, '/deliveries', '/deliveries/*')
  return {
    deliveries: '/deliveries',
    'past-cycle': pastCycle,
    'add-cycle': '/deliveries/new',
    'edit-cycle': `${cycle}/edit`,
    due: `${cycle}/due`,
    items: '/deliveries/items',
    'add-item': '/deliveries/items/new',
    item: await linkOn(page, '/deliveries/items', '/deliveries/items/*'),
    stock: '/deliveries/stock',
    calls: `${cycle}/calls`,
    'call-list': await linkOn(page, `${cycle}/calls`, `${cycle}/calls?staffId=*`),
    runs: `${cycle}/runs`,
    run,
    'past-run': runs[0] ?? '',
    packing: `${run}/packing`,
    figures: `${cycle}/figures`,
    double: await linkOn(page, '/', '/doubles/*'),
  }
}

async function worries(page: Page): Promise<Screens> {
  return { concern: await linkOn(page, '/', '/concerns/*') }
}

async function calling(page: Page): Promise<Screens> {
  const call = await linkOn(page, '/', '/calls/*')
  return { call, 'top-up': `${call}/top-up`, 'call-concern': `${call}/concern` }
}

async function driving(page: Page): Promise<Screens> {
  const run = await linkOn(page, '/', '/runs/*')
  const stop = await linkOn(page, run, '/stops/*')
  return { deliveries: '/deliveries', run, stop, 'end-run': `${run}/end` }
}

/** What each role can reach besides what everybody can. */
const beyond: Readonly<Record<Role, readonly ((page: Page) => Promise<Screens>)[]>> = {
  administrator: [async () => ({ team: '/more/team' })],
  caseworker: [casework],
  coordinator: [casework, office, fortnight],
  'safeguarding-lead': [worries],
  volunteer: [calling],
  driver: [driving],
}

/** Every screen a role can reach, by name, with the path to it on this phone's data. The phone speaks English. */
export async function screensOf(page: Page, role: Role): Promise<Screens> {
  await allHere(page)
  const screens = { ...own }
  for (const find of beyond[role]) Object.assign(screens, await find(page))
  return screens
}
