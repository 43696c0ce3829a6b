import type { Page } from '@playwright/test';
import { ElementDriver } from './element-driver.ts';

export type FeedbackStep = 'starting' | 'rating' | 'thanks' | 'too-late' | 'invalid' | 'unavailable';
export type Stars = readonly [service: number, kitchen: number, ambience: number, price: number];

export const asked = ['service', 'kitchen', 'ambience', 'price'] as const;

/** The element by which a visit is rated, in the guest's words. */
export class FeedbackDriver extends ElementDriver<FeedbackStep> {
  readonly #pages: string;

  constructor(page: Page, pages: string) {
    super(page, page.locator('booking-feedback'));
    this.#pages = pages;
  }

  /** By the link of the message after the visit; empty: without naming one. */
  async follow(reservation: string, lang = 'de'): Promise<void> {
    // Only the fragment would change: the page would not load anew.
    await this.page.goto('about:blank');
    const fragment = new URLSearchParams({ ...(reservation ? { reservation } : {}), lang }).toString();
    await this.page.goto(`${this.#pages}/gasthof-adler/feedback.html#${fragment}`);
  }

  async give(stars: Stars, comment?: string): Promise<void> {
    for (const [index, name] of asked.entries()) await this.choice(name, String(stars[index])).click();
    if (comment !== undefined) await this.comment(comment);
  }

  /** The stars that are chosen. */
  async chosenStars(): Promise<number[]> {
    const chosen = asked.map(async (name) =>
      Number((await this.control(name).and(this.page.locator(':checked')).getAttribute('value')) ?? 0),
    );
    return Promise.all(chosen);
  }
}

/** The element that shows what guests said. */
export class ReviewsDriver extends ElementDriver<'starting' | 'reviews' | 'empty' | 'unavailable'> {
  readonly #pages: string;

  constructor(page: Page, pages: string) {
    super(page, page.locator('booking-reviews'));
    this.#pages = pages;
  }

  /** On a page that has nothing else. */
  async open(site: string, attributes: Record<string, string> = {}): Promise<void> {
    const query = new URLSearchParams(attributes).toString();
    await this.page.goto(`${this.#pages}/bare/booking-reviews/${site}?${query}`);
  }
}
