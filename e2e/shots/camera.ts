import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base } from '../fixtures.ts';
import { album } from './album.ts';

/** Takes a picture of the page as it is now, under a name of its own. */
export type Shoot = (name: string) => Promise<void>;

const fileName = (name: string) => `${name.replace(/[^\p{L}\d]+/gu, '-').replace(/-$/, '')}.png`;

/** All of the page, as in a window that is high enough for it: what sticks to the window's end stands at the page's. */
async function whole(page: Page, path: string): Promise<void> {
  const window = page.viewportSize();
  if (!window) throw new Error('A picture needs a window.');
  // On a phone the demo's pages scroll within a frame of their own.
  const height = await page.evaluate(() => {
    const frame = document.querySelector('.demo-house');
    return document.documentElement.scrollHeight + (frame ? frame.scrollHeight - frame.clientHeight : 0);
  });
  if (height > window.height) await page.setViewportSize({ ...window, height });
  await page.screenshot({ path, animations: 'disabled', scale: 'css' });
  await page.setViewportSize(window);
}

/** The page with nothing but the widget, as a house's own would be: with a font, and dark in the dark. */
function dress(): void {
  if (!location.pathname.startsWith('/bare/')) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { color-scheme: light dark; font-family: Arial, sans-serif }');
  document.adoptedStyleSheets = [sheet];
}

export const test = base.extend<{ shoot: Shoot }>({
  shoot: async ({ page }, use, { project }) => {
    const folder = join(album, project.name);
    mkdirSync(folder, { recursive: true });
    await page.addInitScript(dress);
    await use((name) => whole(page, join(folder, fileName(name))));
  },
});
