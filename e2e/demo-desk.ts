import type { Page } from '@playwright/test';

/** What stands beside each of the demo's pages: guests to book as, and what was sent to them or booked by them. */
export class DemoDesk {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** On a phone it is folded away at the bottom. */
  async unfold(): Promise<void> {
    const desk = this.#page.locator('.demo-desk');
    if (!(await desk.evaluate((element) => (element as HTMLDetailsElement).open))) {
      await desk.locator('summary').click();
    }
  }

  /** Fills the widget's form in as one of the guests. */
  async fillIn(guest: string): Promise<void> {
    await this.unfold();
    const card = this.#page.locator('.demo-guest').filter({ hasText: guest });
    await card.getByRole('button', { name: 'Fill in the form' }).click();
  }

  /** The newest entry of a list is its first, or its last. */
  entries(list: 'Text messages' | 'Reservations') {
    return this.#page.getByRole('log', { name: list }).locator('p');
  }
}
