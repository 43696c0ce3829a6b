import { defineConfig } from '@playwright/test';
import { chromiumFlags, chromiumPath } from './scripts/chromium.ts';

const notInABrowser = ['**/*.node.test.ts'];
/** What depends on the width: how it is laid out, how it is reached and read. */
const onBoth = ['**/both-widths/*.test.ts'];
/** All else runs once; what is not listed here runs on the desktop, so that nothing is left out. */
const onPhone = ['**/journeys/phone/*.test.ts', '**/foratable/**/*.test.ts', '**/sevenrooms/**/*.test.ts'];

/** Journeys through the built widget, the proxy and the sandbox, on a phone and on a desk. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/build.ts',
  testMatch: '**/*.test.ts',
  testIgnore: notInABrowser,
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  globalTimeout: 60 * 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.COUNTS_FILE
    ? [['list'], ['json', { outputFile: process.env.COUNTS_FILE }]]
    : [['list']],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: chromiumPath(), args: chromiumFlags },
    locale: 'de-CH',
    actionTimeout: 10_000,
    trace: 'off',
  },
  projects: [
    {
      name: 'phone',
      testMatch: [...onBoth, ...onPhone],
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    {
      name: 'desktop',
      testIgnore: [...notInABrowser, ...onPhone],
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
});
