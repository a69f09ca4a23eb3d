import { defineConfig } from '@playwright/test'
import { chromiumArgs } from '../support/find-chromium.ts'

/** The built app, the real server and real Chromium. `CHROMIUM` names the browser; `npm test` finds it. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/browser',
  fullyParallel: false,
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 1,
    hasTouch: true,
    actionTimeout: 20_000,
    trace: 'off',
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: chromiumArgs,
    },
  },
})
