import { defineConfig } from '@playwright/test';
import { chromiumFlags, chromiumPath } from './scripts/chromium.ts';

/** Journeys through the built widget, the proxy and the sandbox, on a phone and on a desk. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/build.ts',
  testMatch: '**/*.test.ts',
  testIgnore: '**/*.node.test.ts',
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
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    {
      name: 'desktop',
      // What an error asks of the guest does not depend on the screen: on the phone is enough.
      testIgnore: ['**/*.node.test.ts', '**/errors/**'],
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
});
