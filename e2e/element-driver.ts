import { expect, type Locator, type Page } from '@playwright/test';
import type { TestGuest } from './guests.ts';

/** Where a booking ends, whatever is booked. */
export type Outcome = 'confirmed' | 'requested' | 'held' | 'pending' | 'unavailable';

/** What the page hears from an element. */
export interface HeardEvent {
  type: string;
  detail: Record<string, unknown>;
}

/**
 * One of our elements in the guest's words: what all of them share, whatever is booked. It knows the fixed names only:
 * steps, controls, parts, events.
 */
export class ElementDriver<Step extends string> {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page, root: Locator) {
    this.page = page;
    this.root = root;
  }

  control(name: string): Locator {
    return this.root.locator(`[name="${name}"]`);
  }

  /** One of several radios of the same name. */
  choice(name: string, value: string): Locator {
    return this.root.locator(`[name="${name}"][value="${value}"]`);
  }

  part(name: string): Locator {
    return this.root.locator(`[part~="${name}"]`);
  }

  get heading(): Locator {
    return this.part('heading');
  }

  /** The error at a control, and nowhere else. */
  errorAt(name: string): Locator {
    return this.root.locator(`#booking-${name}-error`);
  }

  /** What can't be mended at a control is told in a notice. */
  get notice(): Locator {
    return this.part('notice');
  }

  async isAt(step: Step): Promise<void> {
    await expect(this.root).toHaveAttribute('step', step);
  }

  /**
   * Comes back in the frame after the one in which the page heard of the step. `isAt` may notice half a second later, which
   * is too late for what an impatient guest does.
   */
  async comesTo(step: Step): Promise<void> {
    await this.page.evaluate(
      (wanted) =>
        new Promise<void>((resolve) => {
          const look = (): void => {
            const last = window.heard.filter(({ type }) => type === 'booking-step').at(-1);
            if (last?.detail.step === wanted) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
      step,
    );
  }

  async step(): Promise<Step> {
    return (await this.root.getAttribute('step')) as Step;
  }

  async next(): Promise<void> {
    await this.part('next').click();
  }

  async back(): Promise<void> {
    await this.part('back').click();
  }

  /** From the end of one booking to the beginning of another. */
  async another(): Promise<void> {
    await this.part('another').click();
  }

  day(date: string): Locator {
    return this.root.locator(`[data-date="${date}"]`);
  }

  /** Turns the calendar's pages until the date is on one; at most a year on. */
  async showDay(date: string): Promise<Locator> {
    const day = this.day(date);
    await this.part('day').first().waitFor();
    for (let turned = 0; turned < 40 && !(await day.isVisible()); turned++) {
      await this.part('calendar-next').click();
    }
    return day;
  }

  async chooseDate(date: string): Promise<void> {
    await (await this.showDay(date)).click();
  }

  async comment(text: string): Promise<void> {
    await this.control('comment').fill(text);
  }

  async fillGuest(guest: TestGuest): Promise<void> {
    await this.control('given-name').fill(guest.givenName);
    await this.control('family-name').fill(guest.familyName);
    await this.control('email').fill(guest.email);
    await this.control('tel-country').selectOption(guest.telCountry);
    await this.control('tel').fill(guest.tel);
  }

  async hasGuest(guest: TestGuest): Promise<void> {
    await expect(this.control('given-name')).toHaveValue(guest.givenName);
    await expect(this.control('family-name')).toHaveValue(guest.familyName);
    await expect(this.control('email')).toHaveValue(guest.email);
    await expect(this.control('tel')).toHaveValue(guest.tel);
    await expect(this.control('tel-country')).toHaveValue(guest.telCountry);
  }

  /** A line of what is chosen so far. */
  chosen(text: string | RegExp): Locator {
    return this.part('summary').getByRole('listitem').filter({ hasText: text });
  }

  /** All the page heard so far, oldest first. */
  heard(type: string): Promise<HeardEvent[]> {
    return this.page.evaluate((wanted) => window.heard.filter((event) => event.type === wanted), type);
  }
}

/** The codes of all that the page heard of as gone wrong, oldest first. */
export async function failuresHeard<Step extends string>(element: ElementDriver<Step>): Promise<unknown[]> {
  const heard = [...(await element.heard('booking-error')), ...(await element.heard('booking-unavailable'))];
  return heard.map(({ detail }) => detail.code);
}

declare global {
  interface Window {
    heard: HeardEvent[];
    /** Google Tag Manager's. */
    dataLayer?: unknown[];
  }
}
