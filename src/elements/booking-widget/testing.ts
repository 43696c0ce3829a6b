import type * as contract from '../../contract/index.ts';
import { codeSent, confirmed, plainStart, slots } from '../../table/testing.ts';
import { ElementHarness, openElement, ScriptedProxy } from '../testing.ts';
import { BookingWidget } from './booking-widget.ts';

export { refusal } from '../testing.ts';

customElements.define('booking-widget', BookingWidget);

export const site: contract.Site = {
  site: 'gasthof-adler',
  kind: 'table',
  name: 'Gasthof Adler',
  phone: '044 000 00 00',
  timeZone: 'Europe/Zurich',
  languages: ['de', 'en'],
  smsCountries: [
    { country: 'CH', callingCode: '41' },
    { country: 'DE', callingCode: '49' },
  ],
};

/** A proxy on which a table's booking goes well, unless told otherwise. */
export class FakeProxy extends ScriptedProxy {
  constructor() {
    super({
      'gasthof-adler': site,
      start: plainStart,
      slots,
      check: { session: 's', choiceOffered: false },
      guest: codeSent,
      code: confirmed,
    });
  }
}

/** The element in the guest's hands. */
export class Harness extends ElementHarness<BookingWidget> {
  /** `attributes` beside site and proxy; `lang` is English unless told. */
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
