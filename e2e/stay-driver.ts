import { expect, type Locator, type Page } from '@playwright/test';
import { ElementDriver, type Outcome } from './element-driver.ts';
import type { TestGuest } from './guests.ts';

export type StayStep = 'starting' | 'company' | 'dates' | 'rooms' | 'rates' | 'guest' | 'review' | Outcome;

/** When and who: dates `YYYY-MM-DD`, each child by its age. What is left out stays as it is. */
export interface TestStay {
  arrival: string;
  departure: string;
  adults?: number;
  ages?: readonly number[];
}

/** A stay in a room at a rate, by the ids of the hotel's own books. */
export interface TestRoom extends TestStay {
  roomType: string;
  rate: string;
}

/** The widget that books a room, in the guest's words. */
export class StayDriver extends ElementDriver<StayStep> {
  constructor(page: Page, root: Locator = page.locator('booking-widget')) {
    super(page, root);
  }

  /** By two presses in the calendar. */
  async chooseDates(arrival: string, departure: string): Promise<void> {
    await this.chooseDate(arrival);
    await this.chooseDate(departure);
    await expect(this.day(departure)).toHaveAttribute('aria-pressed', 'true');
  }

  /** Into the fields beside the calendar; a year that begins the date is read in every language. */
  async typeDates(arrival: string, departure: string): Promise<void> {
    await this.control('arrival').fill(arrival);
    await this.control('departure').fill(departure);
    await this.control('departure').press('Tab');
  }

  async adults(count: number): Promise<void> {
    await this.control('adults').fill(String(count));
    await this.control('adults').press('Tab');
  }

  async children(ages: readonly number[]): Promise<void> {
    await this.control('children').fill(String(ages.length));
    await this.control('children').press('Tab');
    for (const [child, age] of ages.entries()) {
      await this.control('child-age').nth(child).selectOption(String(age));
    }
  }

  async enterStay({ arrival, departure, adults, ages }: TestStay): Promise<void> {
    await this.isAt('dates');
    await this.typeDates(arrival, departure);
    if (adults) await this.adults(adults);
    if (ages) await this.children(ages);
  }

  /** Dates and people, and on; the step after it is not awaited. */
  async askFor(stay: TestStay): Promise<void> {
    await this.enterStay(stay);
    await this.next();
  }

  /** For a company from now on, by its code; the step after it is not awaited. */
  async bookForCompany(code: string): Promise<void> {
    await this.part('ask-company').click();
    await this.isAt('company');
    await this.control('company-code').fill(code);
    await this.next();
  }

  /** One of several, with all that is told of it. */
  option(name: string, value: string): Locator {
    // Rates are in the card of their room: the innermost is the last one.
    return this.part('option')
      .filter({ has: this.page.locator(`[name="${name}"][value="${value}"]`) })
      .last();
  }

  /** Of a few words: how to pay, where the guest lives. */
  async choose(name: string, value: string): Promise<void> {
    if (!(await this.option(name, value).isVisible())) await this.unfoldTerms();
    await this.option(name, value).click();
    await expect(this.choice(name, value)).toBeChecked();
  }

  /** A room type or a rate. */
  card(name: 'room-type' | 'rate', id: string): Locator {
    return this.option(name, id);
  }

  /** What a rate costs for the whole stay, as it is shown. */
  price(rate: string): Locator {
    return this.card('rate', rate).locator('[part=price]');
  }

  /** Presses a card by its title. */
  async take(name: 'room-type' | 'rate', id: string): Promise<void> {
    // Forced: what is pressed there is the radio, which lies over all of its card; Playwright takes that for an obstacle.
    await this.card(name, id).locator('[part=option-title]').first().click({ force: true });
    await expect(this.choice(name, id)).toBeChecked();
  }

  /** A press on its card shows its rates; an only room shows them at once. */
  async chooseRoomType(id: string): Promise<void> {
    await this.isAtRooms();
    await this.take('room-type', id);
  }

  async chooseRate(id: string): Promise<void> {
    await this.isAt('rates');
    await this.card('rate', id).waitFor();
    await this.take('rate', id);
    await this.next();
  }

  /** Where fees differ by it the widget supposes where the guest lives, by their browser; these guests are at home. */
  async liveHere(): Promise<void> {
    await this.part('rates').locator('[part~=option], [part~=notice]').first().waitFor();
    const resident = this.choice('residence', 'resident');
    if ((await resident.count()) && !(await resident.isChecked())) await this.choose('residence', 'resident');
  }

  /** What the prices depend on. */
  async unfoldTerms(): Promise<void> {
    const fold = this.root.locator('details:has([part=terms])');
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
  }

  /** With dates that the page has chosen: on to the rooms, or the rates of an only one. */
  async pressOnToRooms(): Promise<void> {
    await this.isAt('dates');
    await this.next();
    await this.isAtRooms();
  }

  async isAtRooms(): Promise<void> {
    await expect(this.root).toHaveAttribute('step', /^(rooms|rates)$/);
  }

  /** From the dates to the rates of a room type. */
  async seeRates({ roomType, ...stay }: TestStay & { roomType: string }): Promise<void> {
    await this.askFor(stay);
    await this.chooseRoomType(roomType);
    await this.isAt('rates');
    await this.liveHere();
  }

  /** From the dates to a rate that is taken; the step after it is not awaited. */
  async chooseRoom({ rate, ...room }: TestRoom): Promise<void> {
    await this.seeRates(room);
    await this.chooseRate(rate);
  }

  /** From the dates to all of it on one page. */
  async review(room: TestRoom, guest: TestGuest): Promise<void> {
    await this.chooseRoom(room);
    await this.sayWho(guest);
  }

  /** From the guest's form to all of it on one page. */
  async sayWho(guest: TestGuest): Promise<void> {
    await this.isAt('guest');
    await this.fillGuest(guest);
    await this.next();
    await this.isAt('review');
  }

  /** The button on the review that books. */
  async confirm(): Promise<void> {
    await this.isAt('review');
    await this.next();
    await this.isAt('confirmed');
  }

  /** From the dates to the confirmation. */
  async book(room: TestRoom, guest: TestGuest): Promise<void> {
    await this.review(room, guest);
    await this.confirm();
  }

  /** What is told of each room, on the review and when it is booked. */
  get rooms(): Locator {
    return this.part('room');
  }

  /** What a room costs, on the review. */
  get reviewedPrice(): Locator {
    return this.part('price-total').getByRole('cell').last();
  }

  /** Where the guest can look after the booking. */
  async manageUrl(): Promise<string> {
    const href = await this.part('manage').first().getAttribute('href');
    if (!href) throw new Error('The guest was given no link to their booking.');
    return href;
  }
}
