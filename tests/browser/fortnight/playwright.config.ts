import { defineConfig } from '@playwright/test'
import base from '../playwright.config.ts'

/** The journey of a whole fortnight alone: `npm run fortnight`, with `HOUSEHOLDS=18` for a short one. */
export default defineConfig(base, {
  testDir: '..',
  testMatch: 'fortnight.journey.ts',
  outputDir: '../../../test-results/fortnight',
})
