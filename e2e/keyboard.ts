import { expect, type Locator, type Page } from '@playwright/test';

/** A guest who has no pointer. */
export function presser(page: Page) {
  const press = (key: string) => page.keyboard.press(key);
  return {
    press,
    /** Tabs until the control has the focus; a trap or a missing control ends it. */
    async tabTo(target: Locator): Promise<void> {
      for (let pressed = 0; pressed < 60; pressed++) {
        if (await target.evaluate((element) => element.matches(':focus')).catch(() => false)) return;
        await press('Tab');
      }
      await expect(target).toBeFocused();
    },
  };
}
