import type * as contract from '../../contract/index.ts';
import { answers, codeSent, confirmed, plainStart, slots } from '../../table/testing.ts';
import { ElementHarness, openElement, refusal, ScriptedProxy } from '../testing.ts';
import { BookingWidget } from './booking-widget.ts';

export { refusal };

customElements.define('booking-widget', BookingWidget);

export const site: contract.Site = {
  site: 'gasthof-adler',
  kind: 'table',
  name: 'Gasthof Adler',
  phone: '044 000 00 00',
  timeZone: 'Europe/Zurich',
  language: 'de',
  languages: ['de', 'en'],
  phoneCountries: [
    { country: 'CH', callingCode: '41' },
    { country: 'DE', callingCode: '49' },
  ],
};

/** What `open` answers of the restaurant. */
export const opened = (
  start: contract.TableStart,
  change: Partial<contract.Site> = {},
): contract.OpenAnswer => ({ kind: 'table', language: 'en', site: { ...site, ...change }, start });

/** What `open` answers where it can't be opened. */
export const closed = (...refused: Parameters<typeof refusal>): contract.OpenFailure => ({
  ...refusal(...refused),
  language: 'en',
  site,
});

/** A proxy on which booking a table succeeds, unless the test overrides it. */
export class FakeProxy extends ScriptedProxy {
  constructor() {
    super({
      open: opened(plainStart),
      slots,
      check: answers.checkSlot[0],
      guest: codeSent,
      code: confirmed,
    });
  }
}

/** The element, with a guest's actions. */
export class Harness extends ElementHarness<BookingWidget> {
  /** `attributes` beside site and proxy; `lang` is English by default. */
  static async open(attributes: Record<string, string> = {}): Promise<Harness> {
    return new Harness(await openElement('booking-widget', { site: 'gasthof-adler', ...attributes }));
  }

  async chooseTable(): Promise<void> {
    await this.step('when');
    await this.shows('[data-date="2026-12-04"]');
    this.find('[data-date="2026-12-04"]').click();
    await this.shows('[name=time][value="19:00"]');
    this.find('[name=time][value="19:00"]').click();
    this.next();
    await this.step('guest');
  }

  fillGuest(): void {
    this.type('given-name', 'Zoë');
    this.type('family-name', 'Müller');
    this.type('email', 'zoe@example.ch');
    this.type('tel', '079 123 45 67');
  }
}
