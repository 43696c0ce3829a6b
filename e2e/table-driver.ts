import type { Locator, Page } from '@playwright/test';
import { ElementDriver } from './element-driver.ts';

export type Step =
  'starting' | 'room' | 'when' | 'choice' | 'guest' | 'code' | 'confirmed' | 'unavailable' | 'pending';

/** The widget that books a table, in the guest's words. */
export class TableDriver extends ElementDriver<Step> {
  constructor(page: Page, root: Locator = page.locator('booking-widget')) {
    super(page, root);
  }

  async chooseRoom(name: string): Promise<void> {
    await this.part('option').filter({ hasText: name }).click();
  }

  async partySize(size: number): Promise<void> {
    await this.control('party').fill(String(size));
    await this.control('party').press('Tab');
  }

  slot(time: string): Locator {
    return this.part('slot').filter({ has: this.page.locator(`[name="time"][value="${time}"]`) });
  }

  async chooseTime(time: string): Promise<void> {
    await this.slot(time).click();
  }

  /** Party size, day and time, and on; the step after it is not awaited. */
  async askFor(table: { partySize?: number; date: string; time: string }): Promise<void> {
    await this.isAt('when');
    if (table.partySize) await this.partySize(table.partySize);
    await this.chooseDate(table.date);
    await this.chooseTime(table.time);
    await this.next();
  }

  async enterPromoCode(code: string): Promise<void> {
    if (!(await this.control('promo-code').isVisible())) await this.part('disclosure-summary').click();
    await this.control('promo-code').fill(code);
  }

  alternative(time: string): Locator {
    return this.part('alternative').and(this.root.locator(`[value="${time}"]`));
  }

  async chooseOption(name: string): Promise<void> {
    await this.part('option').filter({ hasText: name }).click();
  }

  async enterCode(code: string): Promise<void> {
    await this.control('code').fill(code);
    await this.next();
  }
}
