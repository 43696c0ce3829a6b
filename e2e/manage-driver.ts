import { expect, type Locator, type Page } from '@playwright/test';
import { ElementDriver } from './element-driver.ts';

export type ManageStep =
  | 'starting'
  | 'booked'
  | 'requested'
  | 'held'
  | 'refused'
  | 'change'
  | 'compare'
  | 'find'
  | 'cancel'
  | 'cancelled'
  | 'inactive'
  | 'invalid'
  | 'pending'
  | 'unavailable';

/** The element that looks after a booking, in the guest's words. */
export class ManageDriver extends ElementDriver<ManageStep> {
  constructor(page: Page) {
    super(page, page.locator('booking-manage'));
  }

  /** Begins to move the table that is booked: its day's times are there. */
  async beginChange(): Promise<void> {
    await this.isAt('booked');
    await this.part('change').click();
    await this.isAt('change');
    await this.hasTimes();
  }

  async hasTimes(): Promise<void> {
    await expect(this.control('time').first()).toBeAttached();
  }

  async partySize(size: number): Promise<void> {
    await this.control('party').fill(String(size));
    await this.control('party').press('Tab');
  }

  /** Of which a press leads on. */
  slot(time: string): Locator {
    return this.part('slot').filter({ has: this.page.locator(`[name="time"][value="${time}"]`) });
  }

  /** Yes, by the keyboard: a click so soon and so near to the one on the time would count as its second. */
  async confirmChange(): Promise<void> {
    await this.isAt('compare');
    await this.part('next').press('Enter');
  }

  /** What went wrong, where it belongs to no control. */
  get failure(): Locator {
    return this.root.getByRole('alert');
  }

  /** A booking without its link. */
  async find(reference: string, contact: string): Promise<void> {
    await this.control('reference').fill(reference);
    await this.control('contact').fill(contact);
    await this.next();
  }

  /** Asks to cancel, and says so again. */
  async cancel(): Promise<void> {
    await this.isAt('booked');
    await this.next();
    await this.isAt('cancel');
    await this.next();
  }
}
