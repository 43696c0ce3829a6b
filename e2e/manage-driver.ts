import type { Page } from '@playwright/test';
import { ElementDriver } from './element-driver.ts';

export type ManageStep =
  | 'starting'
  | 'booked'
  | 'requested'
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

  /** Asks to cancel, and says so again. */
  async cancel(): Promise<void> {
    await this.isAt('booked');
    await this.next();
    await this.isAt('cancel');
    await this.next();
  }
}
