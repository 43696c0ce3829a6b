import type { Locator, Page } from '@playwright/test';
import { ElementDriver } from './element-driver.ts';

export type FinderStep = 'starting' | 'when' | 'houses' | 'house' | 'unavailable';

/** The element that looks for a table in several restaurants, in the guest's words. */
export class FinderDriver extends ElementDriver<FinderStep> {
  constructor(page: Page) {
    super(page, page.locator('booking-finder'));
  }

  /** Its own: what it opens has these, too, and comes after it. */
  override part(name: string): Locator {
    const part = super.part(name);
    return name === 'heading' || name === 'back' ? part.first() : part;
  }

  /** By a pointer: a press on a time asks every restaurant. */
  async askFor({ date, time, partySize }: { date: string; time: string; partySize?: number }): Promise<void> {
    await this.isAt('when');
    if (partySize) {
      await this.control('party').fill(String(partySize));
      await this.control('party').press('Tab');
    }
    await this.chooseDate(date);
    await this.part('slot')
      .filter({ has: this.page.locator(`[name="time"][value="${time}"]`) })
      .click();
    await this.isAt('houses');
  }

  /** A restaurant's row. */
  house(name: string): Locator {
    return this.part('house').filter({ has: this.page.getByRole('heading', { name }) });
  }

  opening(house: string, time: string): Locator {
    return this.house(house).locator(`[part~="opening"][value="${time}"]`);
  }

  again(house: string): Locator {
    return this.house(house).locator('[part~="again"]');
  }
}
