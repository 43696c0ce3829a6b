import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1280, height: 900 } };

/** `npm run shots`: every step as guests see it, on a phone and on a desk, in the light and in the dark. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  testMatch: '**/*.shots.ts',
  testIgnore: [],
  globalSetup: '../build.ts',
  globalTeardown: './album.ts',
  outputDir: '../../test-results/shots',
  timeout: 180_000,
  projects: (['light', 'dark'] as const).flatMap((colorScheme) => [
    { name: `360-${colorScheme}`, testMatch: '**/*.shots.ts', use: { ...phone, colorScheme } },
    { name: `1280-${colorScheme}`, testMatch: '**/*.shots.ts', use: { ...desktop, colorScheme } },
  ]),
});
