import { expect, type Page } from '@playwright/test'
import { countIn } from './office.ts'
import { goTo } from './screens.ts'
import type { Say } from './words.ts'

/** Begins the charity's first fortnight today with the list of items to start from; answers its id. */
export async function beginCycle(page: Page, { say, label }: Say, budgetPounds: number): Promise<string> {
  await goTo(page, '/deliveries/new')
  await page.getByLabel(label('deliveries:form.budget')).fill(String(budgetPounds))
  await page.getByRole('button', { name: say('deliveries:action.begin-cycle') }).click()
  await page.waitForURL(/\/deliveries\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Shares all waiting calls out among the volunteers; answers how many there were. */
export async function shareCalls(page: Page, { say }: Say, cycleId: string): Promise<number> {
  await goTo(page, `/deliveries/${cycleId}/calls`)
  await page.getByRole('button', { name: say('call-lists:action.share') }).click()
  const act = page.getByRole('dialog').getByRole('button', { name: say('call-lists:action.share-count') })
  const count = countIn(await act.innerText())
  await act.click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return count
}

/** Takes a household's call from one volunteer's list and gives it to another. */
export async function moveCall(
  page: Page,
  { say }: Say,
  move: { cycleId: string; household: string; from: string; to: string },
) {
  await goTo(page, `/deliveries/${move.cycleId}/calls`)
  await page.locator('main a').filter({ hasText: move.from }).first().click()
  await page.getByRole('checkbox', { name: new RegExp(move.household) }).check({ force: true })
  await page.getByRole('button', { name: say('call-lists:action.give') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(move.to) })
    .click()
  await page.getByText(say('call-lists:given')).waitFor()
}

/** Writes down that somebody lives in another hotel and room from today on. */
export async function rehouse(
  page: Page,
  { say, label }: Say,
  { memberId, hotel, room }: { memberId: string; hotel: string; room: string },
) {
  await goTo(page, `/members/${memberId}/move`)
  await page.getByLabel(label('members:place.hotel')).click()
  await page.getByRole('dialog').getByRole('button', { name: hotel }).click()
  await page.getByLabel(label('members:place.room')).fill(room)
  await page.getByRole('button', { name: say('members:action.save-move') }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/move'))
}

export interface PlannedRun {
  readonly name: string
  readonly runId: string
}

/** Makes a run of today for each of these drivers, with everybody whose address is confirmed; photos are asked for. */
export async function makeRuns(
  page: Page,
  { say, saying }: Say,
  { cycleId, drivers }: { cycleId: string; drivers: readonly string[] },
): Promise<PlannedRun[]> {
  await goTo(page, `/deliveries/${cycleId}/runs`)
  await page.getByRole('button', { name: say('runs:action.make') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox').first().check({ force: true })
  for (const driver of drivers) {
    await dialog.getByRole('checkbox', { name: new RegExp(driver) }).check({ force: true })
  }
  await dialog.getByRole('switch', { name: saying('runs:wants-photo') }).check({ force: true })
  await dialog.getByRole('button', { name: say('runs:action.make-count') }).click()
  await dialog.waitFor({ state: 'detached' })
  const rows = page.locator('main a[href^="/runs/"]')
  await expect(rows).toHaveCount(drivers.length)
  const planned: PlannedRun[] = []
  for (const driver of drivers) {
    const row = rows.filter({ hasText: driver })
    const name = (await row.locator('bdi').first().innerText()).trim()
    planned.push({ name, runId: (await row.getAttribute('href'))?.split('/').at(-1) ?? '' })
  }
  return planned
}

/** Puts so many of the households that are on no run on one, whatever kept them from it. */
export async function putOnRun(
  page: Page,
  { say }: Say,
  { cycleId, run, count }: { cycleId: string; run: PlannedRun; count: number },
) {
  await goTo(page, `/deliveries/${cycleId}/runs`)
  const sorts = page.getByRole('radiogroup', { name: say('runs:who') }).getByRole('radio')
  const sortCount = await sorts.count()
  let ticked = 0
  for (let at = 0; at < Math.max(1, sortCount) && ticked < count; at += 1) {
    if (sortCount > 0) await sorts.nth(at).check({ force: true })
    const ticks = page.locator('main').getByRole('checkbox')
    // The first ticks all of them, where there is more than one.
    const [from, tickCount] = [(await ticks.count()) > 1 ? 1 : 0, await ticks.count()]
    for (let n = from; n < tickCount && ticked < count; n += 1, ticked += 1) {
      await ticks.nth(n).check({ force: true })
    }
  }
  expect(ticked).toBe(count)
  await page.getByRole('button', { name: say('runs:action.put-on') }).click()
  await page.getByRole('dialog').getByRole('button', { name: run.name, exact: false }).click()
  await page.getByText(say('runs:put-on')).waitFor()
}

/** Gives a run to another driver; what is done on it stays done. */
export async function giveRun(page: Page, { say, label }: Say, { runId }: PlannedRun, driver: string) {
  await goTo(page, `/runs/${runId}`)
  await page.getByRole('button', { name: say('runs:action.edit') }).click()
  await page.getByLabel(label('runs:edit.driver')).click()
  await page
    .getByRole('dialog')
    .last()
    .getByRole('button', { name: new RegExp(driver) })
    .click()
  await page.getByRole('button', { name: say('runs:action.save-run') }).click()
  await page.getByText(say('runs:run-saved')).waitFor()
}

export async function endAccess(page: Page, { say }: Say, name: string) {
  await goTo(page, '/more/team')
  await page.getByRole('link', { name: new RegExp(name) }).click()
  await page.getByRole('button', { name: say('team:person.end') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('team:person.end') })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Answers the possible double that stands in Today: the first of the two top-ups alone. */
export async function keepFirstTopUp(page: Page, { say }: Say) {
  await goTo(page, '/')
  await page.locator('main a[href^="/doubles/"]').first().click({ timeout: 60_000 })
  await page.getByRole('radio', { name: say('doubles:answer.first') }).check({ force: true })
  await page.getByRole('button', { name: say('doubles:keep.first') }).click()
  await page.getByText(say('doubles:told')).waitFor()
}

/** Every figure of a cycle's screen by its name, those in the tables too. */
export async function readFigures(page: Page, { saying }: Say, cycleId: string) {
  await goTo(page, `/deliveries/${cycleId}/figures`)
  const closed = page.getByRole('button', { name: saying('figures:table.show-short') })
  while ((await closed.count()) > 0) await closed.first().click()
  const found = await page
    .locator('main [data-testid][data-value]')
    .evaluateAll((marks) =>
      marks.map(
        (mark) => [mark.getAttribute('data-testid') ?? '', Number(mark.getAttribute('data-value'))] as const,
      ),
    )
  for (const [name, value] of found) {
    // A figure that stands twice on the screen must not say two things.
    expect(found.filter(([other]) => other === name).map(([, one]) => one)).toEqual(
      found.filter(([other]) => other === name).map(() => value),
    )
  }
  return Object.fromEntries(found)
}
