import { expect, type Locator, type Page } from '@playwright/test';
import { ElementDriver, type Outcome } from './element-driver.ts';
import type { TestGuest } from './guests.ts';

export type Step = 'starting' | 'when' | 'choice' | 'guest' | 'code' | Outcome;

/** The element's attributes, most of which choose for the guest: `room` is a place's id. */
export interface ChosenTable {
  date?: string;
  time?: string;
  'party-size'?: string;
  room?: string;
  'promo-code'?: string;
  analytics?: 'datalayer';
  handoff?: '';
}

/** Two on a Friday evening. */
export const friday = { date: '2026-12-04', time: '19:00' };

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

  /** By the keyboard: it does not lead on. */
  async chooseTime(time: string): Promise<void> {
    const radio = this.slot(time).getByRole('radio');
    // A refusal that is told just now takes the focus, and the key with it: then it is pressed once more, as a guest would.
    await expect(async () => {
      await radio.press(' ');
      await expect(radio).toBeChecked({ timeout: 500 });
    }).toPass();
  }

  /** By a pointer: it is asked for at once, and leads on where it is free. */
  async takeTime(time: string): Promise<void> {
    await this.slot(time).click();
  }

  /** Party size, day and time, and on; the step after it is not awaited. */
  async askFor(table: { partySize?: number; date: string; time: string }): Promise<void> {
    await this.isAt('when');
    if (table.partySize) await this.partySize(table.partySize);
    await this.chooseDate(table.date);
    await this.takeTime(table.time);
  }

  /** The chosen day's times are there, and one of them is chosen. */
  async hasTime(): Promise<void> {
    await expect(this.root.locator('[name="time"]:checked')).toHaveCount(1);
  }

  /** With a table that the page has chosen: presses on as far as a step, and leaves out what may be left out. */
  async pressOnTo(target: 'when' | 'choice' | 'guest'): Promise<void> {
    await expect(this.root).toHaveAttribute('step', 'when');
    for (let at = await this.step(); at !== target; at = await this.step()) {
      if (at === 'when') await this.hasTime();
      await this.next();
      await expect(this.root).not.toHaveAttribute('step', at);
    }
  }

  async enterPromoCode(code: string): Promise<void> {
    if (!(await this.control('promo-code').isVisible())) await this.part('disclosure-summary').click();
    await this.control('promo-code').fill(code);
  }

  /** What is offered in place of a refused table; the error itself stands elsewhere. */
  get offered(): Locator {
    return this.root.locator('[part="notice"]');
  }

  /** A time, or a place's id. */
  alternative(time: string): Locator {
    return this.part('alternative').and(this.root.locator(`[value="${time}"]`));
  }

  async chooseOption(name: string): Promise<void> {
    await this.part('option').filter({ hasText: name }).click();
  }

  /** From the form to the end, as a guest who is known. */
  async bookAs(guest: TestGuest): Promise<void> {
    await this.isAt('guest');
    await this.fillGuest(guest);
    await this.next();
    await this.isAt('confirmed');
  }

  async enterCode(code: string): Promise<void> {
    await this.control('code').fill(code);
    // With its last digit it sends itself.
    if (code.length < 4) await this.next();
  }
}
