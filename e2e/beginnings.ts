import { noah, oksana, type TestGuest } from './guests.ts';
import type { StayDriver, TestRoom, TestStay } from './stay-driver.ts';
import { friday, type ChosenTable, type TableDriver } from './table-driver.ts';

/** Opens a page that has nothing but the widget. `lang` is the page's, all else the element's attributes. */
export type VisitBare = (site: string, attributes?: Record<string, string>) => Promise<void>;

/** What a journey is not about, the page's attributes choose; `lang` is the page's. */
type Opened<Chosen> = Chosen & { site?: string; lang?: string };

type ChosenStay = Partial<TestStay> & { 'company-code'?: string };
type ChosenRoom = ChosenStay & Partial<Pick<TestRoom, 'roomType' | 'rate'>>;

const adler = 'gasthof-adler';
const dnipro = 'hotel-dnipro';
/** Two nights from a Friday, in the cheapest room, at the price that can be given back. */
export const weekend = { arrival: '2026-12-04', departure: '2026-12-06' };
export const standard = { ...weekend, roomType: '12', rate: '101' };

/** Where the journeys to a table begin, unless they begin at the beginning. */
export class TableBeginnings {
  readonly #widget: TableDriver;
  readonly #visitBare: VisitBare;

  constructor(widget: TableDriver, visitBare: VisitBare) {
    this.#widget = widget;
    this.#visitBare = visitBare;
  }

  async #at(step: 'when' | 'choice' | 'guest', { site = adler, ...chosen }: Opened<ChosenTable>) {
    await this.#visitBare(site, { ...friday, ...chosen });
    await this.#widget.pressOnTo(step);
  }

  /** A day, a time and a party are chosen, and not sent yet. */
  async atWhen(table: Opened<ChosenTable> = {}): Promise<void> {
    await this.#at('when', table);
    await this.#widget.hasTime();
  }

  async atChoice(table: Opened<ChosenTable>): Promise<void> {
    await this.#at('choice', table);
  }

  async atGuest(table: Opened<ChosenTable> = {}): Promise<void> {
    await this.#at('guest', table);
  }

  /** Noah has said who he is, and has a code on his phone. */
  async atCode(table: Opened<ChosenTable> = {}): Promise<void> {
    await this.atGuest(table);
    await this.#widget.fillGuest(noah);
    await this.#widget.next();
    await this.#widget.isAt('code');
  }
}

/** Where the journeys to a room begin, unless they begin at the beginning. */
export class StayBeginnings {
  readonly #hotel: StayDriver;
  readonly #visitBare: VisitBare;

  constructor(hotel: StayDriver, visitBare: VisitBare) {
    this.#hotel = hotel;
    this.#visitBare = visitBare;
  }

  /** Dates and people are chosen, and not sent yet. */
  async atDates(stay: Opened<ChosenStay> = {}): Promise<void> {
    const { site = dnipro, lang = 'en', adults, ages, ...chosen } = { ...weekend, ...stay };
    await this.#visitBare(site, {
      lang,
      ...chosen,
      ...(adults ? { adults: String(adults) } : {}),
      ...(ages ? { children: ages.join() } : {}),
    });
    await this.#hotel.isAt('dates');
  }

  async atRooms(stay: Opened<ChosenStay> = {}): Promise<void> {
    await this.atDates(stay);
    await this.#hotel.pressOnToRooms();
  }

  async atRates({ roomType = standard.roomType, ...stay }: Opened<ChosenRoom> = {}): Promise<void> {
    await this.atRooms(stay);
    await this.#hotel.chooseRoomType(roomType);
    await this.#hotel.isAt('rates');
  }

  async atGuest({ rate = standard.rate, ...room }: Opened<ChosenRoom> = {}): Promise<void> {
    await this.atRates(room);
    await this.#hotel.chooseRate(rate);
    await this.#hotel.isAt('guest');
  }

  async atReview(room: Opened<ChosenRoom> = {}, guest: TestGuest = oksana): Promise<void> {
    await this.atGuest(room);
    await this.#hotel.sayWho(guest);
  }

  async atConfirmed(room: Opened<ChosenRoom> = {}, guest: TestGuest = oksana): Promise<void> {
    await this.atReview(room, guest);
    await this.#hotel.confirm();
  }
}
