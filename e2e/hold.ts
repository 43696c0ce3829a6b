import type { Page } from '@playwright/test';

/**
 * Holds the page's next call of this name until it is let go, so that what a guest sees meanwhile can be looked at
 * however long that takes. Calls after it pass. To be awaited before what makes the call.
 */
export async function holdNext(page: Page, call: string): Promise<{ letGo: () => void }> {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(
    `**/${call}`,
    async (route) => {
      await gone;
      await route.continue();
    },
    { times: 1 },
  );
  return { letGo };
}

/** The same of the next call's answer: the call itself passes (`made`), and the page hears of it when it is let go. */
export async function holdAnswer(
  page: Page,
  call: string,
): Promise<{ made: Promise<void>; letGo: () => void }> {
  let letGo = (): void => undefined;
  let isMade = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  const made = new Promise<void>((resolve) => (isMade = resolve));
  await page.route(
    `**/${call}`,
    async (route) => {
      const response = await route.fetch();
      isMade();
      await gone;
      await route.fulfill({ response });
    },
    { times: 1 },
  );
  return { made, letGo };
}
