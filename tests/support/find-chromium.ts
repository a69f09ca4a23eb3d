import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
]

const isDebianRoot = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')

/** The path of a Chromium to test with: the system's; on Debian as root it is installed when missing; else Playwright's own. */
export async function findChromium(): Promise<string> {
  const given = process.env['CHROMIUM'] ?? places.find((place) => existsSync(place))
  if (given) return given
  if (isDebianRoot()) {
    console.log('Installing Debian’s chromium (once) …')
    const quiet = {
      stdio: ['ignore', 'ignore', 'inherit'] as const,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }
    execFileSync('apt-get', ['update', '-qq'], { ...quiet, stdio: [...quiet.stdio] })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      ...quiet,
      stdio: [...quiet.stdio],
    })
    return '/usr/bin/chromium'
  }
  const own = chromium.executablePath()
  if (!existsSync(own)) {
    const cli = join(import.meta.dirname, '../../node_modules/.bin/playwright')
    execFileSync(cli, ['install', 'chromium'], { stdio: 'inherit' })
  }
  if (!existsSync(own))
    throw new Error(
      `No Chromium found, and none could be installed: ${readFileSync('/etc/os-release', 'utf8')}`,
    )
  return own
}

/** How Chromium is started in every test: no sandbox as root, and nothing that asks for the network by itself. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
