import { readdirSync, readFileSync } from 'node:fs'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import type { Language } from '#rules/language/language.ts'
import { chromiumArgs, findChromium } from '#tests/support/find-chromium.ts'

export interface PhoneOptions {
  /** The profile folder: what stays when the browser dies. */
  readonly profile: string
  readonly url: string
  readonly language: Language
  readonly theme?: 'light' | 'dark'
  readonly size?: { width: number; height: number }
  /** There is no network from the start. */
  readonly isOffline?: boolean
}

/** Real Chromium with a profile of its own, as somebody's phone or desk. */
export interface PhoneBrowser {
  readonly context: BrowserContext
  readonly page: Page
  /** What the page complained about on its console, and every script error; a journey ends with none. */
  readonly complaints: readonly string[]
  close(): Promise<void>
  /** Ends the browser's process at once, as an empty battery does. */
  kill(): Promise<void>
}

export async function openPhone({
  profile,
  url,
  language,
  theme = 'light',
  size,
  isOffline = false,
}: PhoneOptions): Promise<PhoneBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    args: chromiumArgs,
    viewport: size ?? { width: 360, height: 740 },
    hasTouch: size === undefined,
    colorScheme: theme,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    offline: isOffline,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  // What never comes is named within the minute, instead of with the end of the whole journey.
  context.setDefaultTimeout(60_000)
  context.setDefaultNavigationTimeout(60_000)
  const page = context.pages()[0] ?? (await context.newPage())
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isNetworkTalk(message.text())) complaints.push(message.text())
  })
  await page.addInitScript((chosen) => {
    if (localStorage.getItem('hamrah.language') === null) localStorage.setItem('hamrah.language', chosen)
  }, language)
  await page.goto(url)
  return {
    context,
    page,
    complaints,
    close: () => context.close(),
    kill: async () => {
      const gone = new Promise((resolve) => context.once('close', resolve))
      for (const pid of mainProcessesOf(profile)) process.kill(pid, 'SIGKILL')
      await gone
    },
  }
}

/** Chromium reports every failed request as an error; being offline is no fault of the page. */
const isNetworkTalk = (text: string) => /net::ERR_|Failed to load resource/.test(text)

/** The browser process of a profile, without its helpers, which die with it. */
function mainProcessesOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      const line = commandLineOf(pid)
      return line.includes(`--user-data-dir=${profile}`) && !line.includes('--type=')
    })
}

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    // The process ended between the listing and the look.
    return ''
  }
}
