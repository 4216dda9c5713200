import { defineConfig } from '@playwright/test'
import type { DeskOptions } from './test/e2e/desk.js'

/** Chromium as the test command found it; its background services would call the network, so they are off. */
const launchOptions = {
  ...(process.env.TICKMARK_CHROMIUM === undefined ? {} : { executablePath: process.env.TICKMARK_CHROMIUM }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

/** One suite of journeys, through each host. */
export default defineConfig<DeskOptions>({
  testDir: 'test/e2e',
  timeout: 180_000,
  // A journey says what comes, not how soon: a slow machine takes longer. The benches measure time.
  expect: { timeout: 30_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['line'], ['./scripts/parts/playwrightCounts.mjs']],
  outputDir: 'test-results',
  use: { viewport: { width: 1280, height: 800 }, launchOptions },
  projects: [
    { name: 'browser host', use: { host: 'browser' } },
    { name: 'electron stand-in', use: { host: 'stand-in' } },
    { name: 'electron', use: { host: 'electron' } },
  ],
})
